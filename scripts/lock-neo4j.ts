// Writes the list of files that the tests run a Neo4j from, as Maven resolves them today: npm run lock:neo4j -- VERSION.
// Needs Maven; the tests do not.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [, , version] = process.argv;
if (version === undefined) throw new Error('usage: npm run lock:neo4j -- VERSION');

const dependency = (group: string, artifact: string, of: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${of}</version></dependency>`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>ansvarsgraf</groupId><artifactId>test-database</artifactId><version>1</version>
<dependencies>
${dependency('org.neo4j', 'neo4j', version)}
${dependency('org.neo4j', 'neo4j-bolt', version)}
${dependency('org.apache-extras.beanshell', 'bsh', '2.0b6')}
</dependencies></project>`;

const folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-lock-'));
try {
  writeFileSync(path.join(folder, 'pom.xml'), POM);
  const copy = ['dependency:copy-dependencies', '-Dmdep.useRepositoryLayout=true', `-DoutputDirectory=${folder}/files`];
  execFileSync('mvn', ['-q', '-B', '-f', path.join(folder, 'pom.xml'), ...copy], { stdio: 'inherit' });
  const files = readdirSync(path.join(folder, 'files'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jar'))
    .sort();
  const lines = files.map((file) => {
    const bytes = readFileSync(path.join(folder, 'files', file));
    return `${createHash('sha256').update(bytes).digest('hex')} ${bytes.length} ${file.replaceAll(path.sep, '/')}\n`;
  });
  writeFileSync(new URL(`../tests/setup/fetched/neo4j-${version}.txt`, import.meta.url), lines.join(''));
} finally {
  rmSync(folder, { recursive: true });
}
