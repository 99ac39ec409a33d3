import { isSubject } from '../model/entities.js';
import { EntityType, GapOrigin, PostState } from '../model/schema.generated.js';
import { bounds } from './properties.js';
import type { EntityRecord, FactRecord, Properties, Recording } from './recording.js';
import { postRank } from './sort.js';

/** By when a subject is to be reached or done: its deadline, else the end of its period; nothing where no source says. */
function endOf({ type, properties: { deadline, periodTo } }: EntityRecord): Properties {
  const end = deadline ?? periodTo;
  return isSubject(type) && typeof end === 'string' ? { ends: end, ...bounds('ends', end, end) } : {};
}

/** What entities have beside what their records say: lists that may be empty, and what follows from other records. */
export class FurtherProperties {
  private readonly held: ReadonlySet<string | undefined>;
  private readonly vacant: ReadonlySet<string | undefined>;

  constructor({ facts }: Recording) {
    const posts = (kind: FactRecord['type']) =>
      new Set(
        facts.flatMap(({ type, ends, properties }) => (type === kind && properties.ended !== true ? [ends.post] : [])),
      );
    this.held = posts('Membership');
    this.vacant = posts('Vacancy');
  }

  of(record: EntityRecord): Properties {
    return { ...this.ofType(record), ...endOf(record) };
  }

  private ofType({ id, type, properties }: EntityRecord): Properties {
    switch (type) {
      case EntityType.Gap:
        return { origin: properties.origin ?? GapOrigin.RECORDED };
      case EntityType.Body:
        return { levels: properties.levels ?? [] };
      case EntityType.AgendaItem:
        return { itemKinds: properties.itemKinds ?? [] };
      case EntityType.Post:
        return { rank: postRank(properties), state: this.stateOf(id) };
      default:
        return {};
    }
  }

  /** Whether anyone is known to have held a post at any time, and not only formerly. */
  private stateOf(post: string): PostState {
    if (this.held.has(post)) return PostState.HELD;
    return this.vacant.has(post) ? PostState.VACANT : PostState.UNNAMED;
  }
}
