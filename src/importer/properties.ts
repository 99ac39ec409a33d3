import { firstDay, lastDay } from '../model/dates.js';
import { boundsOf } from '../model/values.js';
import type { Field, Fields } from './format/fields.js';
import type { CadenceValue, PeriodValue } from './format/values.js';
import type { Properties, Property } from './recording.js';

type Draft = Record<string, Property>;

function isProperty(value: unknown): value is Property {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The bounds of an interval as they are compared: open ones reach to the first and last day of all. */
export function bounds(prefix: string, from: string | undefined, to: string | undefined): Properties {
  const { first, last } = boundsOf(prefix);
  return { [first]: firstDay(from), [last]: lastDay(to) };
}

function defined(properties: Readonly<Record<string, Property | undefined>>): Properties {
  const draft: Draft = {};
  for (const [key, value] of Object.entries(properties)) if (value !== undefined) draft[key] = value;
  return draft;
}

function ofPeriod(key: string, period: PeriodValue | undefined): Properties {
  const { from, to, label } = period ?? {};
  return { ...defined({ [`${key}From`]: from, [`${key}To`]: to, [`${key}Label`]: label }), ...bounds(key, from, to) };
}

/** A cadence as properties of its node; nothing where there is none. */
export function ofCadence(key: string, cadence: CadenceValue | undefined): Properties {
  if (cadence === undefined) return {};
  const { label, timesPerYear, atLeast = false } = cadence;
  return defined({ [`${key}Label`]: label, [`${key}TimesPerYear`]: timesPerYear, [`${key}AtLeast`]: atLeast });
}

/** What a fact says of its time, as it is written. */
export interface Validity {
  validFrom?: string | undefined;
  validTo?: string | undefined;
  /** Whether a source says that it is over, and not since when. */
  ended?: boolean | undefined;
}

/** The validity of a fact: the bounds as the source has them, and the days that they reach to by themselves. */
export function ofValidity({ validFrom, validTo, ended }: Validity): Properties {
  return { ...defined({ validFrom, validTo, ended: ended || undefined }), ...bounds('', validFrom, validTo) };
}

function ofField(key: string, field: Field, value: unknown): Properties {
  switch (field.is) {
    case 'value': {
      const stored = value ?? field.otherwise;
      return isProperty(stored) ? { [key]: stored } : {};
    }
    case 'date':
      return typeof value === 'string' ? { [key]: value, ...bounds(key, value, value) } : {};
    case 'period':
      return ofPeriod(key, value as PeriodValue | undefined);
    case 'cadence':
      return ofCadence(key, value as CadenceValue | undefined);
    default:
      return {};
  }
}

/** The properties that a record's own fields become; references, facts and inner records are not among them. */
export function propertiesOf(fields: Fields, value: Readonly<Record<string, unknown>>): Properties {
  const draft: Draft = {};
  for (const [key, { field }] of Object.entries(fields)) Object.assign(draft, ofField(key, field, value[key]));
  if (typeof value.description === 'string') draft.description = value.description;
  return draft;
}
