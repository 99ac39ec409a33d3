import { type GraphQLArgument, getNamedType, isNonNullType, isObjectType, isRequiredArgument } from 'graphql';
import type { Directives, FieldOwner } from '../directives.js';
import type { Argument } from '../operation.js';
import type { Draw } from './draw.js';
import type { Objects } from './objects.js';
import type { Values } from './values.js';

/** Where a field is asked for: of which type, in which objects, how deep. */
export interface Asking {
  type: FieldOwner;
  sources: readonly unknown[];
  depth: number;
}

/** How often arguments are given that need not be. */
const OFTEN: Readonly<Record<string, number>> = {
  after: 0.2,
  before: 0.15,
  first: 0.6,
  last: 0.25,
  filter: 0.7,
  asOf: 0.5,
};

/** Draws which arguments a field is given, and how each is handed over. */
export class Arguments {
  constructor(
    private readonly directives: Directives,
    private readonly objects: Objects,
    private readonly values: Values,
  ) {}

  of(draw: Draw, { type, sources, depth }: Asking, field: string): Argument[] {
    const declared = type.getFields()[field];
    if (!declared) throw new Error(`${type.name} has no ${field}`);
    const named = getNamedType(declared.type);
    const nodes = isObjectType(named) && named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
    const member = getNamedType(nodes?.type ?? named).name;
    const cursors = (): string[] => this.objects.cursors(sources, field);
    const given: Argument[] = [];
    for (const argument of declared.args) {
      const [first] = given;
      // Both lengths are refused.
      const isSecond = argument.name === 'last' && given.some(({ name, value }) => name === 'first' && value !== null);
      const often = isSecond ? 0.01 : (OFTEN[argument.name] ?? 0.35);
      if (!isRequiredArgument(argument) && !draw.chance(often)) continue;
      const narrows = this.directives.ofArgument(type, field, argument.name);
      const place = { field, member, depth, cursors, ...(first ? { before: String(first.value) } : {}) };
      const isNull = !isNonNullType(argument.type) && draw.chance(0.03);
      given.push(this.handedOver(draw, argument, isNull ? null : this.values.argument(draw, argument, narrows, place)));
    }
    return given;
  }

  handedOver(draw: Draw, argument: GraphQLArgument, value: unknown): Argument {
    const by = draw.weighted([6, 3, 1], ['literal', 'variable', 'default'] as const) ?? 'literal';
    return { name: argument.name, type: argument.type, value, isRequired: isRequiredArgument(argument), by };
  }
}
