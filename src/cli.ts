#!/usr/bin/env node
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import type { Graph } from './graph/graph.js';
import { checkCitations, readChecked } from './importer/check-citations.js';
import { describeCitations } from './importer/citation-text.js';
import type { Changes } from './importer/compare.js';
import { exportGraph } from './importer/export.js';
import { load, readRecording } from './importer/load.js';
import { describeProblem } from './importer/problem-text.js';
import type { Problem } from './importer/problems.js';
import type { Recording } from './importer/recording.js';
import { describeStatistics, statisticsOf } from './importer/stats.js';
import { connect, main, Stop, serve, settings } from './serve.js';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function refuse(problems: readonly Problem[]): never {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Stop([...problems.map(describeProblem), `${count}; nothing was written`]);
}

async function recordingAt(paths: readonly string[]): Promise<Recording> {
  const read = await readRecording(paths.length > 0 ? paths : settings().seeds);
  return read.ok ? read.value : refuse(read.problems);
}

/** A folder holds all files that the graph is made of, so what is removed from it goes; a file may be one of many. */
async function areFolders(paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map((one) => stat(one)));
  return found.every((one) => one.isDirectory());
}

/** On a terminal one line that moves; elsewhere a plain line now and then. */
function progress(): (done: number, of: number) => void {
  let next = 0;
  return (done, of) => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r${done} of ${of} written${done === of ? '\n' : ''}`);
    } else if (done >= next || done === of) {
      process.stderr.write(`${done} of ${of} written\n`);
      next = done + Math.ceil(of / 4);
    }
  };
}

function tellChanges(changes: Changes, dryRun: boolean): void {
  const tell = (verb: string, nodes: readonly { id: string; type: string }[]): void => {
    for (const { id, type } of nodes) print(`${verb} ${type} ${id}`);
  };
  const typed = (nodes: Changes['addedNodes']) =>
    nodes.map(({ id, properties }) => ({ id, type: String(properties.type) }));
  if (dryRun) {
    tell('add', typed(changes.addedNodes));
    tell('change', typed(changes.changedNodes));
    tell('remove', changes.removedNodes);
  }
  const { addedNodes, changedNodes, removedNodes, addedRelationships, removedRelationships } = changes;
  const would = dryRun ? 'would be ' : '';
  print(
    `entities and facts: ${addedNodes.length} ${would}added, ${changedNodes.length} ${would}changed, ${removedNodes.length} ${would}removed`,
  );
  print(`relationships: ${addedRelationships.length} ${would}added, ${removedRelationships.length} ${would}removed`);
}

/** Reads from the graph that the settings name; one in memory is loaded with the installation’s files first. */
function fromGraph(task: (graph: Graph) => Promise<void>): Promise<void> {
  return main(async () => {
    const given = settings();
    const { graph } = await connect(given, 'read');
    try {
      if (given.database.kind === 'embedded' && given.database.path === undefined) {
        await load(graph, await recordingAt([]), { removeMissing: true });
      }
      await task(graph);
    } finally {
      await graph.close();
    }
  });
}

// Whoever reads the output may have seen enough of it: `export | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('ansvarsgraf').description('Who owns this goal, and where is it reported?');

program
  .command('check')
  .description('check document files; every problem with file, line, column, code and what would mend it')
  .argument('[path...]', 'files or folders; the installation’s own unless given')
  .action((paths: string[]) =>
    main(async () => {
      const { entities, facts, mentions } = await recordingAt(paths);
      print(`${mentions.size} files hold ${entities.size} entities and ${facts.length} facts; no problems`);
    }),
  );

program
  .command('load')
  .description('make the graph what the files say; what is alike is left untouched')
  .argument('[path...]', 'all files or folders that the graph is made of; the installation’s own unless given')
  .option('--dry-run', 'only print what would be added, changed and removed')
  .option('--remove-missing', 'let documents go that are not among files named one by one; of a folder they always do')
  .action((paths: string[], options: { dryRun?: boolean; removeMissing?: boolean }) =>
    main(async () => {
      const recording = await recordingAt(paths);
      const { dryRun = false } = options;
      const { graph } = await connect(settings(), dryRun ? 'read' : 'write');
      try {
        const removeMissing = options.removeMissing ?? (await areFolders(paths));
        const loaded = await load(graph, recording, { dryRun, removeMissing, progress: progress() });
        if (!loaded.ok) refuse(loaded.problems);
        if (loaded.value.standing === 'FORMAT_1')
          print(`${dryRun ? 'would make' : 'made'} the graph, which version 0.1 wrote, one of this version`);
        tellChanges(loaded.value.changes, dryRun);
      } finally {
        await graph.close();
      }
    }),
  );

program
  .command('check-citations')
  .description('check that every cited phrase stands in its source’s text, in the section that the citation names')
  .argument('<dir>', 'the folder with the texts, by the fileName of their documents')
  .argument('[path...]', 'files or folders; the installation’s own unless given')
  .action((dir: string, paths: string[]) =>
    main(async () => {
      const files = await readChecked(paths.length > 0 ? paths : settings().seeds);
      const report = await checkCitations(files.ok ? files.value : refuse(files.problems), dir);
      for (const line of describeCitations(report)) print(line);
      if (report.problems.length > 0) process.exitCode = 1;
    }),
  );

program
  .command('export')
  .description('print the whole graph as JSON, sorted')
  .action(() => fromGraph(async (graph) => print(JSON.stringify(await exportGraph(graph), undefined, 1))));

program
  .command('stats')
  .description('count what the graph holds: entities, facts and relationships, by type')
  .action(() =>
    fromGraph(async (graph) => {
      for (const line of describeStatistics(await statisticsOf(graph))) print(line);
    }),
  );

program.command('serve').description('start the server').action(serve);

await program.parseAsync();
