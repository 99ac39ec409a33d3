import { describe, expect, test } from 'vitest';
import { cypher, locals, name, type Piece, piece, variable } from '../../src/graph/cypher.js';

function counter(): () => Piece {
  let made = 0;
  return () => {
    made += 1;
    return variable(made);
  };
}

describe('a piece of a statement', () => {
  test('names no variable itself', () => {
    expect(() => piece`MATCH (s:Standing)`).toThrow("names the variable 's'");
    expect(() => piece`MATCH (:Body)-[r:PART_OF]->()`).toThrow("names the variable 'r'");
    expect(() => piece`RETURN 1 AS one`).toThrow("names the variable 'one'");
    expect(() => piece`UNWIND $ids AS id`).toThrow("names the variable 'id'");
    expect(() => piece`any(one IN [1] WHERE true)`).toThrow("names the variable 'one'");
    expect(() => piece`{id: id}`).toThrow("names the variable 'id'");
    expect(() => piece`CALL db.labels() YIELD label`).toThrow("names the variable 'label'");
  });

  test('is put together of keywords, names of the graph, functions, texts and what is put in', () => {
    const [v, key] = [variable(7), name('sort')];
    const text = "MATCH (v7:Body:Party {id: $p0_id, kind: 'x y'})<-[:PART_OF|COVERS*1..8]-() WHERE size(v7.sort) > 3";
    expect(
      piece`MATCH (${v}:Body:Party {id: $p0_id, kind: 'x y'})<-[:PART_OF|COVERS*1..8]-() WHERE size(${v}.${key}) > 3`
        .text,
    ).toBe(text);
  });

  test('takes no name of the graph for a variable', () => {
    expect(() => piece`MATCH (${name('s')})`).toThrow("the name 's' stands where a variable does");
    expect(piece`MATCH (:${name('Body')} {${name('id')}: $${name('p0')}})`.text).toBe('MATCH (:Body {id: $p0})');
  });
});

describe('the variables of a hand-written part', () => {
  test('are made anew for each, and the same all through one', () => {
    const fresh = counter();
    const [one, other] = [locals(fresh), locals(fresh)];
    expect(one`MATCH (s)-[r:PART_OF {r: r.s}]->(s)`.text).toBe('MATCH (v1)-[v2:PART_OF {r: v2.s}]->(v1)');
    expect(one`RETURN s AS r, [s IN nodes(path) | s.id] AS s`.text).toBe(
      'RETURN v1 AS v2, [v1 IN nodes(v3) | v1.id] AS v1',
    );
    expect(other`RETURN s`.text).toBe('RETURN v4');
  });

  test('are none of what is called by its name: labels, types, properties, keys, parameters, functions, procedures', () => {
    const local = locals(counter());
    expect(
      local`CALL db.index.find('id', {limit: $limit}) YIELD node AS hit, score AS points WITH hit, coalesce(hit.points, 0) AS points`
        .text,
    ).toBe(
      "CALL db.index.find('id', {limit: $limit}) YIELD node AS v1, score AS v2 WITH v1, coalesce(v1.points, 0) AS v2",
    );
    expect(local`[one IN hit.names | one][..3]`.text).toBe('[v3 IN v1.names | v3][..3]');
    expect(local`hit.of[0..points]`.text).toBe('v1.of[0..v2]');
  });
});

test('a statement that stands alone is no piece of another', () => {
  const whole = cypher`MATCH (n) RETURN n`;
  // @ts-expect-error Its variables would meet those of others.
  expect(() => piece`CALL () { ${whole} }`.text).toThrow('stands alone');
});
