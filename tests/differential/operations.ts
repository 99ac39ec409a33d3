import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { Arguments } from './draw/arguments.js';
import { Composer, type Source } from './draw/compose.js';
import { Contents } from './draw/contents.js';
import { Draw } from './draw/draw.js';
import { Objects } from './draw/objects.js';
import { Values } from './draw/values.js';
import { type Operation, type Request, requestOf } from './operation.js';
import type { Reader } from './reader/reader.js';
import { smallerOperations } from './shrink.js';

/** An operation that was drawn, and what a client sends for it. */
export class Drawn {
  readonly request: Request;

  constructor(readonly operation: Operation) {
    this.request = requestOf(operation);
  }

  /** Ready to paste. */
  [fc.toStringMethod](): string {
    return `${this.request.text}\n${JSON.stringify(this.request.variables)}`;
  }
}

/** How often an operation is drawn anew because one key would stand for two fields. */
const MOST_TRIES = 20;

/** Valid operations over a recording. They shrink by leaving out selections, arguments, names and directives. */
export class Operations extends fc.Arbitrary<Drawn> {
  private readonly from: Source;

  constructor(
    private readonly schema: GraphQLSchema,
    reader: Reader,
  ) {
    super();
    const contents = new Contents(schema, reader);
    const objects = new Objects(schema, reader, contents);
    const given = new Arguments(reader.directives, objects, new Values(reader, contents));
    this.from = { schema, directives: reader.directives, contents, objects, given };
  }

  override generate(random: fc.Random): fc.Value<Drawn> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const drawn = new Drawn(new Composer(this.from, new Draw(random)).operation());
      if (this.isValid(drawn)) return new fc.Value(drawn, undefined);
    }
    throw new Error('no valid operation could be drawn');
  }

  override canShrinkWithoutContext(value: unknown): value is Drawn {
    return value instanceof Drawn;
  }

  override shrink(value: Drawn): fc.Stream<fc.Value<Drawn>> {
    return fc.stream(this.smaller(value));
  }

  private *smaller({ operation, request }: Drawn): IterableIterator<fc.Value<Drawn>> {
    for (const one of smallerOperations(operation)) {
      const drawn = new Drawn(one);
      const isAnother = !isDeepStrictEqual(drawn.request, request);
      if (isAnother && this.isValid(drawn)) yield new fc.Value(drawn, undefined);
    }
  }

  private isValid({ request }: Drawn): boolean {
    return validate(this.schema, parse(request.text)).length === 0;
  }
}
