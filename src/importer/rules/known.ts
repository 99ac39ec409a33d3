import type { EndOf, FactType, RelationType } from '../../model/relationships.js';
import { type EntityType, ResponsibilityRole } from '../../model/schema.generated.js';
import { FARTHEST_WHOLE } from '../../model/wholes.js';
import type { EntityRecord, FactRecord, Recording } from '../recording.js';

/** What the rules look at: the recording, and who stands next to whom. */
export class Known {
  private readonly out = new Map<string, string[]>();
  private readonly in = new Map<string, string[]>();
  private readonly bySubject = new Map<string, FactRecord[]>();

  constructor(readonly recording: Recording) {
    const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
      const known = map.get(key);
      if (known) known.push(value);
      else map.set(key, [value]);
    };
    for (const { type, from, to } of recording.relations) {
      add(this.out, `${type} ${from}`, to);
      add(this.in, `${type} ${to}`, from);
    }
    for (const fact of recording.facts) {
      for (const [end, id] of Object.entries(fact.ends)) add(this.bySubject, `${fact.type} ${end} ${id}`, fact);
    }
  }

  entity(id: string): EntityRecord | undefined {
    return this.recording.entities.get(id);
  }

  all(type: EntityType): EntityRecord[] {
    return [...this.recording.entities.values()].filter((entity) => entity.type === type);
  }

  /** Where a plain relationship leads from an entity. */
  to(type: RelationType, from: string): string[] {
    return this.out.get(`${type} ${from}`) ?? [];
  }

  /** From where a plain relationship leads to an entity. */
  from(type: RelationType, to: string): string[] {
    return this.in.get(`${type} ${to}`) ?? [];
  }

  /** The facts of a kind of which the entity is that end. */
  facts<T extends FactType>(type: T, end: EndOf<T>, id: string): FactRecord[] {
    return this.bySubject.get(`${type} ${end} ${id}`) ?? [];
  }

  /** The subject itself, then what it is part of, level by level, as far as is asked for an owner. */
  levels(id: string): string[][] {
    const seen = new Set([id]);
    const levels = [[id]];
    for (let level = [id]; level.length > 0 && levels.length <= FARTHEST_WHOLE; ) {
      level = [...new Set(level.flatMap((one) => this.to('PART_OF', one)))].filter((one) => !seen.has(one));
      for (const whole of level) seen.add(whole);
      levels.push(level);
    }
    return levels;
  }

  /** The subject itself and what it is part of, nearest first, as far as is asked for an owner. */
  wholes(id: string): string[] {
    return this.levels(id).flat();
  }

  /**
   * Who owns the subject, by rules 1 to 4 of docs/responsibility.md: the parties in the role OWNER, and the bodies of plans
   * that name none, of the nearest level that has any.
   */
  owners(id: string): string[] {
    for (const level of this.levels(id)) {
      const owners = level.flatMap((whole) => {
        const named = this.facts('Responsibility', 'subject', whole)
          .filter(({ properties }) => properties.role === ResponsibilityRole.OWNER)
          .flatMap(({ ends }) => ends.party ?? []);
        return named.length > 0 ? named : this.to('PLAN_OF', whole);
      });
      if (owners.length > 0) return owners;
    }
    return [];
  }
}
