import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { Language } from '../../src/model/schema.generated.js';

/*
 * A word that stands outside src/words is said in one language alone, or in the two that there were when it was written; and
 * a choice between two languages leaves a third with the words of another.
 */

const FOLDERS = ['src', 'web'];

/** Where words are not for a reader of any language, or are that language's own. */
const NOT_MEANT: readonly RegExp[] = [
  // The room itself.
  /^src\/words\//,
  // Questions are put in words of their own.
  /^src\/ask\//,
  // How Swedish text is taken apart, sorted and broken into lines, and how wide its letters are.
  /^src\/model\/(compounds|function-words|stem|text)\.ts$/,
  /^src\/chart\/(advances|compounds|hyphens)\.ts$/,
  // The format is told in English, with the Swedish words that one meets in documents.
  /^src\/importer\/format\/descriptions\.ts$/,
  // GraphiQL is in English, and names what is in the graph.
  /^web\/graphiql\//,
  /\.generated\.ts$/,
];

const SWEDISH = /[åäö]/i;
const LANGUAGES: readonly string[] = Object.values(Language);
const EQUALITIES: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
];

const isLanguage = (node: ts.Node): boolean =>
  (ts.isStringLiteral(node) && LANGUAGES.includes(node.text)) ||
  (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Language');

/** What is wrong with a part of a program, if anything is. */
function faultOf(node: ts.Node): string | undefined {
  const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node);
  if ((isText || ts.isTemplateMiddleOrTemplateTail(node)) && SWEDISH.test(node.text)) return `says ${node.text}`;
  if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) return `says ${node.text.trim()}`;
  if (ts.isBinaryExpression(node) && EQUALITIES.includes(node.operatorToken.kind)) {
    return isLanguage(node.left) || isLanguage(node.right) ? `chooses by ${node.getText()}` : undefined;
  }
  if (ts.isCaseClause(node) && isLanguage(node.expression)) return `chooses by ${node.expression.getText()}`;
  if (ts.isObjectLiteralExpression(node)) {
    const keys = node.properties.map(({ name }) => name?.getText());
    return LANGUAGES.every((one) => keys.includes(one)) ? `has a table of its own: ${keys.join(', ')}` : undefined;
  }
  return undefined;
}

/** The faults of a file, each as `file:line what`. */
function faultsOf(file: string, text: string): string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (fault !== undefined) found.push(`${file}:${line + 1} ${fault}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !NOT_MEANT.some((one) => one.test(file))),
);

describe('words stand in one room', () => {
  test('no file says a word of its own or chooses between languages', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap((file) => faultsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each([
    ["const title = 'Mål';", 'says Mål'],
    [`const title = \`\${count} mål\`;`, 'says  mål'],
    ['const link = <p>via {name}</p>;', 'says via'],
    ["const and = language === 'SV' ? one : other;", "chooses by language === 'SV'"],
    ['const and = Language.EN !== language ? one : other;', 'chooses by Language.EN !== language'],
    ["switch (language) { case 'EN': }", "chooses by 'EN'"],
    ["const and = { SV: 'och', EN: 'and' };", 'has a table of its own: SV, EN'],
  ])('%s is found', (text, fault) => {
    expect(faultsOf('planted.tsx', text)).toEqual([`planted.tsx:1 ${fault}`]);
  });
});
