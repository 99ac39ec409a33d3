import { describe, expect, test } from 'vitest';
import { csv } from '../../src/chart/csv.js';
import { CHARTS, chart, shuffled } from './charts.js';

describe('the bodies as CSV', () => {
  test('a row per body as the tree reads, lines ending in CRLF', () => {
    const drawn = chart('Region\n  Öst\n  Ale, södra\n    AU "Ale"', [], {
      Öst: { levels: ['REGIONAL', 'COUNTY'], bodyKind: 'RPO' },
    });
    expect(csv(drawn)).toBe(
      [
        'id,name,kind,levels,parent,depth',
        'Region,Region,OTHER,CARE_REGION,,0',
        '"Ale, södra","Ale, södra",OTHER,CARE_REGION,Region,1',
        '"AU ""Ale""","AU ""Ale""",OTHER,CARE_REGION,"Ale, södra",2',
        'Öst,Öst,RPO,REGIONAL COUNTY,Region,1',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+46', "'+46"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['två\nrader', '"två\nrader"'],
    ['a=b', 'a=b'],
  ])('a name that a spreadsheet would run as a formula is text: %j', (name, cell) => {
    expect(csv(chart('Rot\n  A', [], { A: { name } }))).toContain(`\r\nA,${cell},OTHER,`);
  });

  test('every body has its row, in one order', () => {
    for (const drawn of Object.values(CHARTS)) {
      expect(csv(drawn).split('\r\n')).toHaveLength(drawn.nodes.length + 2);
      expect(csv(shuffled(drawn, 3))).toBe(csv(drawn));
    }
  });
});
