import ts from 'typescript';
import { expect, test } from 'vitest';

/*
 * A value of an enum that is compared as a bare text goes on being compared when it is renamed in schema/: nothing fails,
 * and a rule finds nothing any more. Where it is typed, the compiler names every place.
 */

const ROOT = process.cwd();
const ENUMS = `${ROOT}/src/model/schema.generated.ts`;

/** Where a text that is also a value of an enum is meant as something else. */
const NOT_MEANT: readonly RegExp[] = [
  // Words that people read: plan: 'Plan'.
  /^src\/words\//,
  // Questions are read in words of their own.
  /^src\/ask\//,
  // Types of relationships, some of which are called as kinds are.
  /^src\/model\/relationships\.ts$/,
];

function programOf(further: ReadonlyMap<string, string> = new Map()): ts.Program {
  const { config } = ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const { readFile, fileExists } = host;
  host.readFile = (name) => further.get(name) ?? readFile(name);
  host.fileExists = (name) => further.has(name) || fileExists(name);
  const roots = further.size > 0 ? [...further.keys()] : fileNames.filter((name) => name.startsWith(`${ROOT}/src/`));
  return ts.createProgram({ rootNames: [...roots, ENUMS], options: { ...options, noEmit: true }, host });
}

/** Every value of every enum of the schema. */
function enumValues(program: ts.Program): ReadonlySet<string> {
  const values = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer)) values.add(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  const source = program.getSourceFile(ENUMS);
  if (source) visit(source);
  return values;
}

/** Whether a type names the value: whoever renames it breaks what has the type. */
function names(type: ts.Type | undefined, value: string): boolean {
  if (!type) return false;
  if (type.isUnion()) return type.types.some((one) => names(one, value));
  return type.isStringLiteral() && type.value === value;
}

const EQUALITIES: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
];

/** Whether the compiler holds a literal against an enum: by what it is compared with, or what must stand in its place. */
function isHeld(node: ts.StringLiteral, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  if (ts.isBinaryExpression(parent) && EQUALITIES.includes(parent.operatorToken.kind)) {
    return names(checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left), node.text);
  }
  if (ts.isCaseClause(parent)) return names(checker.getTypeAtLocation(parent.parent.parent.expression), node.text);
  return names(checker.getContextualType(node), node.text);
}

/** Whether the key of a table is one that the table must have. */
function isHeldKey(node: ts.ObjectLiteralExpression, key: string, checker: ts.TypeChecker): boolean {
  const type = checker.getContextualType(node);
  return type !== undefined && checker.getNonNullableType(type).getProperty(key) !== undefined;
}

/** The bare values of enums in a program's own files, each as `file:line value`. */
function bareValues(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const values = enumValues(program);
  const found: string[] = [];
  for (const source of program.getSourceFiles()) {
    const file = source.fileName.replace(`${ROOT}/`, '');
    if (!file.startsWith('src/') || file.includes('.generated.') || NOT_MEANT.some((one) => one.test(file))) continue;
    const note = (node: ts.Node, value: string): void => {
      if (!values.has(value)) return;
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${value}`);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) && !isHeld(node, checker)) note(node, node.text);
      if (
        ts.isPropertyAssignment(node) &&
        ts.isIdentifier(node.name) &&
        !isHeldKey(node.parent, node.name.text, checker)
      )
        note(node.name, node.name.text);
      // Statements hold them in quotation marks of their own.
      if (ts.isTemplateLiteralToken(node)) for (const [, word = ''] of node.text.matchAll(/'(\w+)'/g)) note(node, word);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

test('what is planted is found: comparisons, lists, tables and statements', () => {
  const planted = `import { BodyStatus, type PostState, Presence } from './model/schema.generated.js';
import { cypher } from './graph/cypher.js';
export const states = (status: string, state: PostState): unknown[] => [
  status === 'ACTIVE',
  state === 'HELD',
  ['PRESENT', 'ABSENT'].includes(status),
  new Set<PostState>(['VACANT']),
  new Set<string>([Presence.ABSENT]),
  { INTERIM: 1 },
  { DISSOLVED: 1, ACTIVE: 2, PLANNED: 3, INTERIM: 4 } satisfies Record<BodyStatus, number>,
  cypher\`MATCH (s) WHERE s.status = 'PLANNED' RETURN s\`,
];
export function told(status: string): string {
  switch (status) {
    case 'INTERIM':
      return BodyStatus.INTERIM;
    default:
      return '';
  }
}
`;
  expect(bareValues(programOf(new Map([[`${ROOT}/src/planted.ts`, planted]])))).toEqual([
    'src/planted.ts:4 ACTIVE',
    'src/planted.ts:6 PRESENT',
    'src/planted.ts:6 ABSENT',
    'src/planted.ts:9 INTERIM',
    'src/planted.ts:11 PLANNED',
    'src/planted.ts:15 INTERIM',
  ]);
}, 120_000);

test('no value of an enum stands bare in the program', () => {
  expect(bareValues(programOf())).toEqual([]);
}, 120_000);
