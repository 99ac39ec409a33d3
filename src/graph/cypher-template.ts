/** A segment of a template of Cypher: text as it is, a word that names a variable, or what is put in. */
export type Segment = string | { variable: string } | { part: number; isName: boolean };
export type Template = readonly Segment[];

const KEYWORDS: ReadonlySet<string> = new Set(
  `ALL AND AS ASC BY CALL CASE CONTAINS DESC DISTINCT ELSE END ENDS EXISTS IN IS LIMIT MATCH NOT NULL OPTIONAL OR ORDER
  RETURN SKIP STARTS THEN UNION UNWIND WHEN WHERE WITH XOR YIELD true false null`.split(/\s+/),
);

/** Texts in quotation marks, words, numbers, blanks, two dots, and any other sign. */
const TOKENS = /'(?:[^'\\]|\\.)*'|`[^`]*`|[A-Za-z_][A-Za-z0-9_]*|\d+|\s+|\.\.|./gs;

type Kind = 'text' | 'sign' | 'blank' | 'keyword' | 'name' | 'key' | 'variable' | 'part';

interface Token {
  text: string;
  kind: Kind;
  /** Which part is put in here. */
  part?: number;
}

function kindOf(text: string): Kind {
  if (KEYWORDS.has(text)) return 'keyword';
  if (/^\s/.test(text)) return 'blank';
  if (/^[A-Za-z_]/.test(text)) return 'variable';
  return /^['`\d]/.test(text) ? 'text' : 'sign';
}

function tokensOf(strings: readonly string[]): Token[] {
  return strings.flatMap((string, index): Token[] => {
    const tokens = (string.match(TOKENS) ?? []).map((text): Token => ({ text, kind: kindOf(text) }));
    return index === 0 ? tokens : [{ text: '', kind: 'part', part: index - 1 }, ...tokens];
  });
}

const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text);

/**
 * Whether a word or what is put in stands for a name of the graph's (label, type, property, parameter, key of a map) or of the
 * engine's (function, procedure and what it yields), and not for a variable.
 */
function nameKind(token: Token, before: readonly Token[], after: readonly Token[], isYielded: boolean): Kind {
  const [last, secondLast] = [before.at(-1), before.at(-2)];
  const next = after.find(({ kind }) => kind !== 'blank');
  if (isSign(last, '.$:')) return 'name';
  if (isSign(last, '|') && secondLast?.kind === 'name') return 'name';
  if (isSign(last, '{,') && isSign(next, ':')) return 'key';
  if (token.kind !== 'variable') return token.kind;
  if (isSign(after[0], '(')) return 'name';
  if (last?.text === 'CALL' && isSign(next, '.')) return 'name';
  return isYielded && next?.text === 'AS' ? 'name' : 'variable';
}

const read = new WeakMap<TemplateStringsArray, Template>();

/** The segments of a template: each is read once. */
export function templateOf(strings: TemplateStringsArray): Template {
  const known = read.get(strings);
  if (known) return known;
  const tokens = tokensOf(strings);
  const before: Token[] = [];
  const segments: Segment[] = [];
  let isYielded = false;
  tokens.forEach((token, index) => {
    let { kind } = token;
    if (kind === 'blank') {
      segments.push(token.text);
      return;
    }
    if (kind === 'keyword') isYielded = token.text === 'YIELD' || (isYielded && token.text === 'AS');
    if (kind === 'variable' || kind === 'part') kind = nameKind(token, before, tokens.slice(index + 1), isYielded);
    // The colon of a map stands before a value, every other before a label; a bar between types has no blank before it.
    if (isSign(token, ':') && before.at(-1)?.kind === 'key') kind = 'text';
    if (isSign(token, '|') && tokens[index - 1]?.kind === 'blank') kind = 'text';
    before.push({ ...token, kind });
    if (token.part !== undefined) segments.push({ part: token.part, isName: kind !== 'part' });
    else segments.push(kind === 'variable' ? { variable: token.text } : token.text);
  });
  read.set(strings, segments);
  return segments;
}
