import { astFromValue, type GraphQLInputType, parse, print } from 'graphql';

/** The value of an argument, as it stands in variables; `by` tells how it is handed over. */
export interface Argument {
  name: string;
  type: GraphQLInputType;
  value: unknown;
  isRequired: boolean;
  by: 'literal' | 'variable' | 'default';
}

/** `@skip` or `@include`, with its value. */
export interface Condition {
  directive: 'skip' | 'include';
  value: boolean;
  by: 'literal' | 'variable';
}

export interface Field {
  is: 'field';
  name: string;
  alias?: string;
  given: readonly Argument[];
  condition?: Condition;
  /** None for a field without fields of its own. */
  selections: readonly Selection[];
}

/** A fragment in its place; a named one has its selections in the operation. */
export type Spread =
  | { is: 'inline'; on?: string; condition?: Condition; selections: readonly Selection[] }
  | { is: 'spread'; fragment: string; condition?: Condition };

export type Selection = Field | Spread;

export interface Fragment {
  on: string;
  selections: readonly Selection[];
}

export interface Operation {
  selections: readonly Selection[];
  fragments: Readonly<Record<string, Fragment>>;
}

/** An operation as a client sends it. */
export interface Request {
  text: string;
  variables: Readonly<Record<string, unknown>>;
}

/** Writes an operation as text. What is handed over by variables alike is one variable. */
class Writer {
  private readonly names = new Map<string, string>();
  private readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};
  private readonly fragments = new Map<string, string>();

  constructor(private readonly operation: Operation) {}

  text(): string {
    const selections = this.set(this.operation.selections);
    const variables = this.declared.length > 0 ? `(${this.declared.join(', ')})` : '';
    return print(parse(`query ${variables} ${selections}\n${[...this.fragments.values()].join('\n')}`));
  }

  private set(selections: readonly Selection[]): string {
    return `{ ${selections.map((one) => this.selection(one)).join(' ')} }`;
  }

  private selection(one: Selection): string {
    const condition = one.condition ? ` ${this.condition(one.condition)}` : '';
    if (one.is === 'inline') return `...${one.on ? ` on ${one.on}` : ''}${condition} ${this.set(one.selections)}`;
    if (one.is === 'spread') {
      this.define(one.fragment);
      return `...${one.fragment}${condition}`;
    }
    const given = one.given.map((argument) => `${argument.name}: ${this.value(argument)}`).join(', ');
    const inner = one.selections.length > 0 ? ` ${this.set(one.selections)}` : '';
    return `${one.alias ? `${one.alias}: ` : ''}${one.name}${given ? `(${given})` : ''}${condition}${inner}`;
  }

  private define(name: string): void {
    const fragment = this.operation.fragments[name];
    if (!fragment) throw new Error(`there is no fragment ${name}`);
    if (this.fragments.has(name)) return;
    this.fragments.set(name, '');
    this.fragments.set(name, `fragment ${name} on ${fragment.on} ${this.set(fragment.selections)}`);
  }

  private condition({ directive, value, by }: Condition): string {
    return `@${directive}(if: ${by === 'variable' ? this.variable('Boolean!', value, undefined) : value})`;
  }

  private value({ type, value, by }: Argument): string {
    const literal = literalOf(value, type);
    if (by === 'literal') return literal;
    return this.variable(String(type), value, by === 'default' ? literal : undefined);
  }

  private variable(type: string, value: unknown, otherwise: string | undefined): string {
    const key = JSON.stringify([type, value, otherwise]);
    const known = this.names.get(key);
    if (known) return known;
    const name = `v${this.names.size + 1}`;
    this.names.set(key, `$${name}`);
    this.declared.push(`$${name}: ${type}${otherwise === undefined ? '' : ` = ${otherwise}`}`);
    if (otherwise === undefined) this.variables[name] = value;
    return `$${name}`;
  }
}

function literalOf(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${String(type)}`);
  return print(node);
}

/** An operation as text and variables, ready to paste. */
export function requestOf(operation: Operation): Request {
  const writer = new Writer(operation);
  return { text: writer.text(), variables: writer.variables };
}
