import { isEnumType, isObjectType } from 'graphql';
import { ENTITIES, ENTITY_TYPES, entityRow } from '../../model/entities.js';
import { FIELD_PATHS } from '../../model/gap-fields.js';
import { linksOf } from '../../model/joined.js';
import { type Sides, TABLE } from './sides.js';

/** Each kind of fact is a type that shows its ends and values, and is told by a field of what its ends may be. */
function facts(sides: Sides): void {
  for (const [fact, { ends, values, isState }] of Object.entries(sides.tables.facts)) {
    const row = `${TABLE} FACTS.${fact}`;
    const may = Object.values(ends).flatMap(({ to }) => sides.concrete(to));
    for (const [end, { over, to, told }] of Object.entries(ends)) {
      if (!may.some((type) => told in sides.fieldsOf(type))) {
        sides.complain(to, `${to}.${told}`, `is not there, but ${row}.ends.${end} is told in it`);
      }
      if (!isState && !sides.shows(fact, end, over)) {
        sides.complain(fact, `${fact}.${end}`, `does not lead over ${over}, as ${row}.ends.${end} does`);
      }
    }
    for (const [value, { is }] of Object.entries(values)) {
      if (isState || value in sides.fieldsOf(fact)) continue;
      sides.complain(fact, `${fact}.${value}`, `is not there to show the ${is} of ${row}.values.${value}`);
    }
  }
}

/** Each plain relationship is shown by the field that its row names; one that follows from others, by any. */
function relations(sides: Sides, named: ReadonlySet<string>): void {
  for (const [name, { from, to, field, derived, isHidden }] of Object.entries(sides.tables.relations)) {
    const row = `${TABLE} RELATIONS.${name}`;
    for (const type of [from].flat()) {
      if (field !== undefined && !sides.shows(type, field, name)) {
        sides.complain(type, `${type}.${field}`, `does not lead over ${name}, as ${row} does`);
      }
      if (derived && !isHidden && !named.has(name)) {
        sides.complain(type, type, `no field or argument leads over ${row}, to ${to}`);
      }
    }
  }
}

const IS_NO_VALUE: ReadonlySet<string> = new Set(['reference', 'facts', 'records']);

/** Each type of entity is in the schema with its interface, and shows what is recorded of it. */
function entities(sides: Sides): void {
  for (const name of ENTITY_TYPES) {
    const row = `src/model/entities.ts ENTITIES.${name}`;
    const type = sides.schema.getType(name);
    const { is } = ENTITIES[name];
    if (!isObjectType(type) || !type.getInterfaces().some((one) => one.name === is)) {
      sides.complain(name, name, `is no type that implements ${is}, as ${row} says`);
    }
    for (const [key, field] of Object.entries(entityRow(name).fields)) {
      if (IS_NO_VALUE.has(field.is) || key in sides.fieldsOf(name)) continue;
      sides.complain(name, `${name}.${key}`, `is not there to show the ${field.is} of ${row}`);
    }
  }
}

/** Each field that a gap can explain is a field of what some gap can be about. */
function explained(sides: Sides): void {
  for (const [field, path] of Object.entries(FIELD_PATHS)) {
    const [first = '', ...further] = path.split('.');
    const owners = ENTITY_TYPES.filter((type) => first in sides.fieldsOf(type));
    const inner = owners.flatMap((type) => {
      const { [first]: own } = sides.fieldsOf(type);
      return own ? sides.membersOf(own) : [];
    });
    const isThere = owners.length > 0 && further.every((one) => inner.every((type) => one in sides.fieldsOf(type)));
    if (!isThere)
      sides.complain('GapField', `GapField.${field}`, `no entity has '${path}', as src/model/gap-fields.ts says`);
  }
}

const STEP_RELATION = 'StepRelation';

/** What a chain may lead along has a value of the enum of steps, and each value a row that makes such a link. */
function steps(sides: Sides): void {
  const rows = linksOf(sides.tables);
  const type = sides.schema.getType(STEP_RELATION);
  const values = new Set(isEnumType(type) ? type.getValues().map(({ name }) => name) : []);
  for (const [name, row] of rows) {
    if (!values.has(name))
      sides.complain(STEP_RELATION, `${STEP_RELATION}.${name}`, `is not there for ${TABLE} ${row}`);
  }
  for (const name of values) {
    if (!rows.has(name))
      sides.complain(STEP_RELATION, `${STEP_RELATION}.${name}`, `no row of ${TABLE} makes such a link`);
  }
}

/** Holds the tables against the schema: whatever a row says is shown. `named` are the relationships that directives name. */
export function checkRows(sides: Sides, named: ReadonlySet<string>): void {
  facts(sides);
  steps(sides);
  relations(sides, named);
  entities(sides);
  explained(sides);
}
