import { describe, expect, test } from 'vitest';
import { Sections } from '../../src/importer/sections.js';
import { counted, SourceText } from '../../src/importer/source-text.js';

/** Whether the phrase stands in the section of the text, where these further sections are cited as well. */
function stands(text: string, section: string, phrase: string, further: readonly string[] = []): boolean {
  const sections = new Sections(new SourceText(text), [section, ...further]);
  return sections.has(section) && sections.holds(section, phrase);
}

describe('what does not count when a phrase is compared with its source', () => {
  test.each([
    [
      'soft hyphens',
      'vård\u00adprogram\u00ad\nmet och kvalitets\u00adregister',
      'vårdprogrammet och kvalitetsregister',
    ],
    ['white space of any kind', 'Exempel\u00a0rådet\täger\n\n målet', 'Exempel rådet äger målet'],
    ['marks of Markdown', '**Exempelrådet** äger _målet_ i `planen`', 'Exempelrådet äger målet i planen'],
    [
      'the address of a link',
      'se [läns gemensam rutin](https://exempel.se/a_(b)) för mer',
      'se läns gemensam rutin för mer',
    ],
    [
      'a link over two lines',
      'se [läns gemensam\nrutin](https://exempel.se) för mer',
      'se läns gemensam rutin för mer',
    ],
    ['the form of quotes', '”Rapport Nära vård” och “mål” i ’planen’', '"Rapport Nära vård" och "mål" i \'planen\''],
    ['the form of dashes', 'åren 2018–2020 – en plan', 'åren 2018-2020 - en plan'],
    ['how å is written', 'a\u030aterrapporterar', 'återrapporterar'],
  ])('%s', (_, text, phrase) => {
    expect(stands(`# Ansvar\n\n${text}\n`, 'Ansvar', phrase)).toBe(true);
    expect(stands(`# Ansvar\n\n${phrase}\n`, 'Ansvar', text)).toBe(true);
  });

  test('letters, case and punctuation count', () => {
    const text = '# Ansvar\n\nRådet äger målet, och planen.\n';
    for (const phrase of ['rådet äger', 'Radet äger', 'äger målet och', 'Rådet ager'])
      expect(stands(text, 'Ansvar', phrase), phrase).toBe(false);
  });

  test('a phrase or a section of marks alone stands nowhere', () => {
    expect(stands('# Ansvar\n\nRådet **äger** målet.\n', 'Ansvar', '**')).toBe(false);
    expect(stands('# Ansvar\n\nRådet **äger** målet.\n', '**', 'Rådet')).toBe(false);
    expect(counted(' ** ')).toBe('');
  });
});

describe('a text with Markdown headings', () => {
  const text = `# Plan

## **1. Vård­program**

### Ansvar
Rådet äger programmen.

## 2. Register

### Ansvar
Registret ägs av regionen.
- Ansvar
Punkten är ingen rubrik.
`;

  test('the heading’s own line belongs to its section', () => {
    expect(stands(text, '1. Vårdprogram', 'Vårdprogram')).toBe(true);
  });

  test('a section reaches over the headings in it, to the next of its rank', () => {
    expect(stands(text, '1. Vårdprogram', 'Rådet äger programmen')).toBe(true);
    expect(stands(text, '1. Vårdprogram', 'Registret ägs')).toBe(false);
    expect(stands(text, 'Plan', 'Registret ägs')).toBe(true);
  });

  test('the path says which of two headings of one name is meant; the name alone means either', () => {
    expect(stands(text, '2. Register > Ansvar', 'Rådet äger')).toBe(false);
    expect(stands(text, '2. Register > Ansvar', 'Registret ägs')).toBe(true);
    expect(stands(text, 'Plan > 2. Register > Ansvar', 'Registret ägs')).toBe(true);
    expect(stands(text, '2. Register > 1. Vårdprogram', 'Rådet äger')).toBe(false);
    expect(stands(text, 'Ansvar', 'Rådet äger')).toBe(true);
    expect(stands(text, 'Ansvar', 'Registret ägs')).toBe(true);
  });

  test('a phrase does not reach over the end of its section', () => {
    expect(stands(text, '1. Vårdprogram > Ansvar', 'äger programmen. 2. Register')).toBe(false);
  });

  test('a heading goes before a plain line of the same name', () => {
    expect(stands(text, 'Ansvar', 'Punkten är ingen', ['2. Register > Ansvar'])).toBe(true);
    expect(stands(text.replaceAll('### ', ''), '2. Register > Ansvar', 'Punkten är ingen')).toBe(true);
    const outline = new Sections(new SourceText('Ansvar\n\nFörord.\n\n# Ansvar\nRådet äger.\n'), ['Ansvar']);
    expect(outline.holds('Ansvar', 'Förord')).toBe(false);
  });

  test('a plain line and the heading after it are no heading together', () => {
    expect(new Sections(new SourceText('Handlingsplan\n# för vården\n'), []).has('Handlingsplan för vården')).toBe(
      false,
    );
  });

  test('numbered items of an agenda hold the headings inside them', () => {
    const minutes = `# Anteckning

4. Avvikelser
*Föredragande: Anna*

### Statistik
Fler avvikelser.

### **Ställningstagande:** rådet noterar.

5. Plan

### Bakgrund
Sedan 2016.

**Ställningstagande:** rådet noterar.
`;
    const further = ['Statistik', '5. Plan', 'Bakgrund'];
    const path = '4. Avvikelser > Ställningstagande: rådet noterar.';
    expect(stands(minutes, path, 'rådet noterar', further)).toBe(true);
    expect(stands(minutes, '4. Avvikelser > Bakgrund', 'Sedan 2016', further)).toBe(false);
    expect(stands(minutes, '5. Plan > Ställningstagande: rådet noterar.', 'rådet noterar', further)).toBe(true);
    expect(stands(minutes, '4. Avvikelser', 'Föredragande: Anna', further)).toBe(true);
    expect(stands(minutes, '4. Avvikelser', 'Fler avvikelser', further)).toBe(false);
  });
});

describe('a text without Markdown headings', () => {
  const text = `Direktiv för en gemensam
väg in i vården

Innehåll
Syfte
1.1 Samverkan
1.2 Ansvar

Syfte
Bättre vård.

1.1 Samverkan
Kommunerna deltar.

Tid
Två år.

Plats
I länet.

1.2 Ansvar
Regionen äger.
Beställare: Martin
Ägare: Magnus
`;
  const sections = ['Syfte', '1.1 Samverkan', '1.1 Samverkan > Tid', '1.1 Samverkan > Plats', '1.2 Ansvar', 'Ägare'];

  test('its lines serve as headings, each reaching to the next that is cited', () => {
    expect(stands(text, 'Syfte', 'Bättre vård', sections)).toBe(true);
    expect(stands(text, 'Syfte', 'Kommunerna deltar', sections)).toBe(false);
    expect(stands(text, '1.2 Ansvar', 'Regionen äger', sections)).toBe(true);
  });

  test('a table of contents repeats the headings, and the phrase may stand at any of them', () => {
    expect(stands(text, 'Syfte', 'Bättre vård', sections)).toBe(true);
    expect(stands(text, 'Innehåll', 'Bättre vård', sections)).toBe(false);
    const numbered = text.replace('1.1 Samverkan\n1.2 Ansvar\n', '1.1 Samverkan\t2\n1.2 Ansvar\t4\n');
    expect(stands(numbered, '1.2 Ansvar', 'Regionen äger', sections)).toBe(true);
    expect(stands(numbered, '1.2 Ansvar', 'Bättre vård', sections)).toBe(false);
  });

  test('a plain line may be the inner step of a path, as long as the outer one holds it', () => {
    expect(stands(text, '1.1 Samverkan > Tid', 'Två år', sections)).toBe(true);
    expect(stands(text, '1.1 Samverkan > Plats', 'I länet', sections)).toBe(true);
    expect(stands(text, '1.1 Samverkan > Tid', 'I länet', sections)).toBe(false);
    expect(stands(text, '1.2 Ansvar > Tid', 'Två år', sections)).toBe(false);
  });

  test('a heading may be broken over two lines', () => {
    expect(stands(text, 'Direktiv för en gemensam väg in i vården', 'väg in i vården', sections)).toBe(true);
  });

  test('a number alone and lead words name the line that begins with them', () => {
    expect(stands(text, '1.2', 'Regionen äger', ['1.1'])).toBe(true);
    expect(stands(text, '1.1', 'Regionen äger', ['1.2'])).toBe(false);
    expect(stands(text, 'Beställare:', 'Martin', sections)).toBe(true);
    expect(stands(text, 'Beställare', 'Magnus', sections)).toBe(false);
  });

  test('words at the beginning of a sentence are no heading', () => {
    expect(new Sections(new SourceText(text), []).has('Regionen')).toBe(false);
    expect(new Sections(new SourceText(text), []).has('Bättre')).toBe(false);
  });
});
