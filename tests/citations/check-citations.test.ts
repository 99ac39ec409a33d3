import { describe, expect, test } from 'vitest';
import { Recorded } from './recorded.js';

const PLAN = `# Handlingsplan 2024

## Mål

Alla ska få **en gemensam väg** in i vården.
Exempelrådet äger målet.

### Delmål

Väntan ska halveras.

## Uppföljning

Rådet återrapporterar varje kvartal, se [årsrapporten](https://exempel.se/rapport).
`;

const HEADER = `document:
  id: exempelplan
  name: Handlingsplan 2024
  publisher: radet
  fileName: plan.txt
  recordedAt: 2026-11-22
`;

const RECORDED = `${HEADER}bodies:
  - id: radet
    name: Exempelrådet
    bodyKind: KUNSKAPSRAD
    section: Handlingsplan 2024 > Mål
    phrase: Exempelrådet äger målet
    also:
      - section: Uppföljning
        phrase: Rådet återrapporterar
    posts:
      - id: radet-ordforande
        name: Ordförande
        postKind: CHAIR
        section: Uppföljning
        phrase: varje kvartal
goals:
  - id: vag
    name: En gemensam väg
    goalKind: MAIN
    section: Mål
    phrase: en gemensam väg
    responsible:
      - role: OWNER
        party: radet
        phrase: Exempelrådet äger
    reporting:
      - kind: FOLLOW_UP
        to: radet
        section: Uppföljning
        phrase: se årsrapporten
        also: [{ section: Mål > Delmål, phrase: Väntan ska }]
`;

describe('a steward asks whether the citations hold', () => {
  test('they all do: of records, of records inside them, of facts, and the further places', async () => {
    const checked = await Recorded.in({ 'plan.yaml': RECORDED }, { 'plan.txt': PLAN }).checkCitations();
    expect(checked).toEqual({ lines: ['7 of 7 citations hold (100 %)'], status: 0 });
  });

  test('one does not: it is shown, and the status says so', async () => {
    const wrong = RECORDED.replace('phrase: Exempelrådet äger målet', 'phrase: Exempelrådet har målet');
    const checked = await Recorded.in({ 'plan.yaml': wrong }, { 'plan.txt': PLAN }).checkCitations();
    expect(checked).toEqual({
      lines: [
        "seeds/plan.yaml:12:13  PHRASE_NOT_IN_SECTION  'Exempelrådet har målet' does not stand in 'Handlingsplan 2024 > Mål'; it stands nowhere in the text: copy the words as they stand",
        '6 of 7 citations hold (85.7 %)',
      ],
      status: 1,
    });
  });

  test('one file can be checked alone', async () => {
    const files = { 'plan.yaml': RECORDED, 'broken.yaml': 'document: 7' };
    const checked = await Recorded.in(files, { 'plan.txt': PLAN }).checkCitations('plan.yaml');
    expect(checked).toEqual({ lines: ['7 of 7 citations hold (100 %)'], status: 0 });
  });

  test('a text that is not there fails all its citations, at the name of the file', async () => {
    const checked = await Recorded.in({ 'plan.yaml': RECORDED }, { 'other.txt': PLAN }).checkCitations();
    expect(checked).toEqual({
      lines: [
        "seeds/plan.yaml:5:13  NO_SUCH_TEXT  there is no 'plan.txt' in texts, and its 7 citations cannot be checked; put the text there, name the folder that holds it, or correct fileName",
        '0 of 7 citations hold (0 %)',
      ],
      status: 1,
    });
  });

  test('a file that is not in order is told as any other command tells it', async () => {
    const broken = RECORDED.replace('goalKind: MAIN', 'goalKind: HUVUDMÅL');
    const checked = await Recorded.in({ 'plan.yaml': broken }, { 'plan.txt': PLAN }).checkCitations();
    expect(checked.lines[0]).toContain('seeds/plan.yaml:25:15  UNKNOWN_VALUE');
    expect(checked.status).toBe(1);
  });
});

describe('each failing citation is shown where it is written, with what would mend it', () => {
  test.each([
    ['of a record', 'phrase: Exempelrådet äger målet', '12:13', 'Handlingsplan 2024 > Mål'],
    ['of a further place', 'phrase: Rådet återrapporterar', '15:17', 'Uppföljning'],
    ['of a record inside another', 'phrase: varje kvartal', '21:17', 'Uppföljning'],
    ['of a fact that stands where its record stands', 'phrase: Exempelrådet äger\n', '31:17', 'Mål'],
    ['of a fact', 'phrase: se årsrapporten', '36:17', 'Uppföljning'],
    ['of a further place of a fact', 'phrase: Väntan ska', '37:49', 'Mål > Delmål'],
  ])('a wrong phrase %s', async (_, phrase, place, section) => {
    const wrong = RECORDED.replace(phrase, `phrase: påhittade ord${phrase.endsWith('\n') ? '\n' : ''}`);
    expect(await Recorded.in({ 'plan.yaml': wrong }, { 'plan.txt': PLAN }).told()).toEqual([
      `seeds/plan.yaml:${place}  PHRASE_NOT_IN_SECTION  'påhittade ord' does not stand in '${section}'; it stands nowhere in the text: copy the words as they stand`,
      '6 of 7 citations hold (85.7 %)',
    ]);
  });

  test('a wrong phrase of a fact written without the dash of a list', async () => {
    const recorded = `${HEADER}bodies:
  - id: radet
    name: Exempelrådet
    bodyKind: KUNSKAPSRAD
  - id: utskott
    name: Utskottet
    bodyKind: EXECUTIVE_COMMITTEE
    reportsTo:
      id: radet
      section: Uppföljning
      phrase: Utskottet rapporterar
`;
    const [first] = await Recorded.in({ 'plan.yaml': recorded }, { 'plan.txt': PLAN }).told();
    expect(first).toContain('seeds/plan.yaml:17:15  PHRASE_NOT_IN_SECTION');
  });

  test('a wrong phrase of a fact that stands in another document, where its record’s section means nothing', async () => {
    const other = 'documents:\n  - { id: bilaga, name: Bilaga, fileName: bilaga.txt }\n';
    const elsewhere = RECORDED.replace(
      'phrase: Exempelrådet äger\n',
      'phrase: Rådet leder\n        document: bilaga\n',
    );
    const texts = { 'plan.txt': PLAN, 'bilaga.txt': '# Bilaga\n\nRådet leder arbetet.\n' };
    expect(await Recorded.in({ 'plan.yaml': elsewhere + other }, texts).told()).toEqual([
      '7 of 7 citations hold (100 %)',
    ]);
    const [first] = await Recorded.in({ 'plan.yaml': elsewhere + other }, { ...texts, 'bilaga.txt': PLAN }).told();
    expect(first).toContain("seeds/plan.yaml:31:17  PHRASE_NOT_IN_SECTION  'Rådet leder' does not stand in the text");
  });

  test('a phrase of the neighbouring section', async () => {
    const swapped = RECORDED.replace('phrase: en gemensam väg', 'phrase: varje kvartal');
    expect(await Recorded.in({ 'plan.yaml': swapped }, { 'plan.txt': PLAN }).told()).toEqual([
      "seeds/plan.yaml:27:13  PHRASE_NOT_IN_SECTION  'varje kvartal' does not stand in 'Mål'; it stands in 'Uppföljning': name that section",
      '6 of 7 citations hold (85.7 %)',
    ]);
  });

  test('a phrase of a section that no citation names, told by its headings', async () => {
    const text = `${PLAN}\n## Bilaga\n\nKällor finns hos rådet.\n`;
    const swapped = RECORDED.replace('phrase: en gemensam väg', 'phrase: finns hos rådet');
    const [first] = await Recorded.in({ 'plan.yaml': swapped }, { 'plan.txt': text }).told();
    expect(first).toContain("it stands in 'Handlingsplan 2024 > Bilaga': name that section");
  });

  test('a phrase of a section inside the one named, where citations name the inner one too', async () => {
    const outer = RECORDED.replace('phrase: en gemensam väg', 'phrase: Väntan ska halveras');
    expect(await Recorded.in({ 'plan.yaml': outer }, { 'plan.txt': PLAN }).told()).toEqual([
      "seeds/plan.yaml:27:13  PHRASE_NOT_IN_SECTION  'Väntan ska halveras' does not stand in 'Mål'; it stands in 'Mål > Delmål': name that section",
      '6 of 7 citations hold (85.7 %)',
    ]);
    const alone = outer.replace('also: [{ section: Mål > Delmål, phrase: Väntan ska }]', '');
    const told = await Recorded.in({ 'plan.yaml': alone }, { 'plan.txt': PLAN }).told();
    expect(told).toEqual(['6 of 6 citations hold (100 %)']);
  });

  test('a section that is not in the source, with the heading most like it', async () => {
    const wrong = RECORDED.replace('- section: Uppföljning', '- section: Uppfoljningen');
    const [first] = await Recorded.in({ 'plan.yaml': wrong }, { 'plan.txt': PLAN }).told();
    expect(first).toBe(
      "seeds/plan.yaml:14:18  NO_SUCH_SECTION  there is no heading 'Uppfoljningen' in the text; did you mean 'Uppföljning'?",
    );
  });

  test('a heading outside the one that is said to hold it, with where it stands', async () => {
    const wrong = RECORDED.replace('Mål > Delmål', 'Uppföljning > Delmål');
    const [first] = await Recorded.in({ 'plan.yaml': wrong }, { 'plan.txt': PLAN }).told();
    expect(first).toBe(
      "seeds/plan.yaml:37:27  NO_SUCH_SECTION  'Delmål' is a heading of the text, but not within 'Uppföljning'; it stands at 'Handlingsplan 2024 > Mål > Delmål': name that section",
    );
  });

  test('several of one record, in the order of their lines', async () => {
    const recorded = RECORDED.replace('phrase: varje kvartal', 'phrase: varje månad').replace(
      'goals:\n',
      '    mirrors: [{ id: radet, section: Mål, phrase: speglar }]\ngoals:\n',
    );
    const told = await Recorded.in({ 'plan.yaml': recorded }, { 'plan.txt': PLAN }).told();
    expect(told.map((line) => line.split('  ')[0])).toEqual([
      'seeds/plan.yaml:21:17',
      'seeds/plan.yaml:22:50',
      '6 of 8 citations hold (75 %)',
    ]);
  });

  test('a few among thousands, never rounded up to all', async () => {
    const further = Array.from({ length: 5000 }, () => '      - { section: Mål, phrase: äger målet }\n').join('');
    const recorded = RECORDED.replace('    also:\n', `    also:\n${further}`)
      .replace('- section: Uppföljning', '- section: Bilaga 9')
      .replace('phrase: en gemensam väg', 'phrase: flera vägar');
    const told = await Recorded.in({ 'plan.yaml': recorded }, { 'plan.txt': PLAN }).told();
    expect(told.map((line) => line.split('  ')[0])).toEqual([
      'seeds/plan.yaml:5014:18',
      'seeds/plan.yaml:5027:13',
      '5 005 of 5 007 citations hold (99.9 %)',
    ]);
  });

  test('a text that is not UTF-8', async () => {
    const latin = Recorded.in({ 'plan.yaml': RECORDED }, { 'plan.txt': Buffer.from(PLAN, 'latin1') });
    const [first] = await latin.told();
    expect(first).toBe(
      "seeds/plan.yaml:5:13  NO_SUCH_TEXT  'plan.txt' is not UTF-8, and its 7 citations cannot be checked; save the text as UTF-8",
    );
  });

  test('a fileName that leads out of the folder names no text in it', async () => {
    const outside = RECORDED.replace('fileName: plan.txt', 'fileName: ../seeds/plan.yaml');
    const [first] = await Recorded.in({ 'plan.yaml': outside }, { 'plan.txt': PLAN }).told();
    expect(first).toContain('seeds/plan.yaml:5:13  NO_SUCH_TEXT');
  });

  test('a source that has no text of its own: its citations are counted apart, and said', async () => {
    const register = `document: { id: register, name: Register, recordedAt: 2026-11-22 }
documents:
  - { id: webbsida, name: Webbsida, reference: https://exempel.se }
bodies:
  - id: namnden
    name: Nämnden
    bodyKind: BOARD
    section: Nämnder
    also:
      - { section: Sammansättning, phrase: nio ledamöter, document: webbsida }
      - { section: Mål, phrase: väg in i vården, document: exempelplan }
`;
    const recorded = Recorded.in({ 'plan.yaml': RECORDED, 'register.yaml': register }, { 'plan.txt': PLAN });
    expect(await recorded.told()).toEqual([
      '2 citations of sources without a text were not checked',
      '8 of 8 citations hold (100 %)',
    ]);
  });
});
