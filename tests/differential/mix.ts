import {
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Outcome } from './compare.js';
import { type ArgumentDirective, Directives, type FieldDirective, type FieldOwner } from './directives.js';
import type { Request } from './operation.js';

function named(directive: FieldDirective | ArgumentDirective): string {
  switch (directive.is) {
    case 'statement':
      return `@statement ${directive.name}`;
    case 'assembled':
      return `@assembled ${directive.by}`;
    case 'where':
      return `@where ${directive.comparison}`;
    case 'heldOn':
      return `@heldOn${directive.onRelation ? ' of a relation' : ''}`;
    default:
      return `@${directive.is}`;
  }
}

const WRITTEN = ['@skip', '@include', 'a variable', 'a default', 'an alias', 'a page after a cursor'] as const;
const SPREADS = ['a named', 'an inline'].flatMap((sort) => [
  `${sort} fragment on an interface`,
  `${sort} fragment on a type`,
]);

/** Every value of the answer that is no list or object and says something. */
function valuesIn(data: unknown): number {
  if (data === null || data === undefined) return 0;
  if (typeof data !== 'object') return 1;
  return Object.values(data).reduce((sum: number, one) => sum + valuesIn(one), 0);
}

/** What was asked, counted: a test of operations that all look alike, or find nothing, would tell nothing. */
export class Mix {
  private readonly met = new Map<string, number>();
  private readonly codes = new Map<string, number>();
  private readonly fields: number[] = [];
  private readonly depths: number[] = [];
  private readonly values: number[] = [];
  private readonly directives: Directives;

  constructor(private readonly schema: GraphQLSchema) {
    this.directives = new Directives(schema);
  }

  /** Everything that must be met: each field of the query, each directive, each way of writing. */
  expected(): string[] {
    const all = new Set<string>([...WRITTEN, ...SPREADS]);
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const { name, args } of Object.values(type.getFields())) {
        if (type === this.schema.getQueryType()) all.add(`Query.${name}`);
        all.add(named(this.directives.ofField(type, name)));
        for (const argument of args) {
          const input = getNullableType(argument.type);
          const parts = isInputObjectType(input) ? Object.values(input.getFields()) : [argument];
          for (const part of parts) {
            const directive = this.directives.ofInput(part);
            if (directive) all.add(named(directive));
          }
        }
      }
    }
    return [...all];
  }

  /** What of the expected was never met. */
  missing(): string[] {
    return this.expected().filter((one) => !this.met.has(one));
  }

  get compared(): number {
    return this.values.length;
  }

  get refused(): number {
    return [...this.codes.values()].reduce((sum, one) => sum + one, 0);
  }

  /** How many of the answers said anything. */
  get full(): number {
    return this.values.filter((one) => one > 0).length;
  }

  add({ text }: Request, { refused, data }: Outcome): void {
    if (refused === undefined) this.values.push(valuesIn(data));
    else this.codes.set(refused, (this.codes.get(refused) ?? 0) + 1);
    const found = new Set<string>();
    let [fields, depth, deepest] = [0, 0, 0];
    const info = new TypeInfo(this.schema);
    const on = (sort: string, condition: string | undefined): void => {
      if (condition === undefined) return;
      found.add(`${sort} fragment on ${isInterfaceType(this.schema.getType(condition)) ? 'an interface' : 'a type'}`);
    };
    const note = (directive: FieldDirective | ArgumentDirective | undefined) =>
      directive && found.add(named(directive));
    visit(
      parse(text),
      visitWithTypeInfo(info, {
        Field: {
          enter: ({ name, alias }) => {
            fields += 1;
            depth += 1;
            deepest = Math.max(deepest, depth);
            const type = info.getParentType();
            if (alias) found.add('an alias');
            if (name.value === '__typename' || (!isObjectType(type) && !isInterfaceType(type))) return;
            if (type === this.schema.getQueryType()) found.add(`Query.${name.value}`);
            note(this.directives.ofField(type, name.value));
          },
          leave: () => {
            depth -= 1;
          },
        },
        Argument: ({ name }) => {
          if (name.value === 'after') found.add('a page after a cursor');
          const [type, field] = [info.getParentType(), info.getFieldDef()];
          if (field && (isObjectType(type) || isInterfaceType(type)))
            note(this.ofArgument(type, field.name, name.value));
        },
        ObjectField: ({ name }) => {
          const input = info.getParentInputType();
          const part = isInputObjectType(input) ? input.getFields()[name.value] : undefined;
          if (part) note(this.directives.ofInput(part));
        },
        FragmentDefinition: ({ typeCondition }) => on('a named', typeCondition.name.value),
        InlineFragment: ({ typeCondition }) => on('an inline', typeCondition?.name.value),
        Directive: ({ name }) => void found.add(`@${name.value}`),
        VariableDefinition: ({ defaultValue }) => void found.add(defaultValue ? 'a default' : 'a variable'),
      }),
    );
    this.fields.push(fields);
    this.depths.push(deepest);
    for (const one of found) this.met.set(one, (this.met.get(one) ?? 0) + 1);
  }

  private ofArgument(type: FieldOwner, field: string, argument: string): ArgumentDirective | undefined {
    return this.directives.ofArgument(type, field, argument);
  }

  /** The mix in words. */
  toString(): string {
    const spread = (numbers: readonly number[]): string => {
      const sorted = [...numbers].sort((a, b) => a - b);
      return `${sorted[Math.floor(sorted.length / 2)] ?? 0} in the middle, ${sorted.at(-1) ?? 0} at most`;
    };
    const codes = [...this.codes].map(([code, number]) => `${number} ${code}`).join(', ');
    return [
      `${this.compared} operations compared, ${this.full} of them with something in the answer`,
      `${this.refused} refused alike${codes ? ` (${codes})` : ''}`,
      `fields: ${spread(this.fields)}; depth: ${spread(this.depths)}; values: ${spread(this.values)}`,
    ].join('\n');
  }
}
