import type { Refusals } from '../refusals.js';

const atOnce = (atMost: number, what: string): string =>
  `Det blir för mycket på en gång: högst ${atMost} ${what}. Fråga efter mindre.`;

export const refusals: Refusals = {
  headings: {
    notFound: 'Sidan finns inte',
    badAddress: 'Adressen har ett fel',
    tooLarge: 'Det är för mycket på en gång',
    away: 'Svaret dröjer',
    failed: 'Något gick fel',
  },
  badValue: (name, value, expected) =>
    value === undefined
      ? `Parametern ${name} ska vara ${expected}.`
      : `Parametern ${name} är ”${value}”. Det ska vara ${expected}.`,
  tooLarge: {
    rows: (atMost) => atOnce(atMost, 'rader'),
    blocks: (atMost) => atOnce(atMost, 'listor'),
    levels: (atMost) => atOnce(atMost, 'nivåer'),
    fields: (atMost) => atOnce(atMost, 'fält'),
    values: (atMost) => atOnce(atMost, 'värden'),
  },
  unavailable: 'Databasen svarar inte just nu. Försök igen om en stund.',
  tooLong: 'Det tog för lång tid att svara. Försök igen om en stund, eller fråga efter mindre på en gång.',
  unreadable: 'Adressen går inte att läsa.',
  failed: 'Sidan kunde inte visas just nu. Försök igen om en stund.',
  expected: {
    fromTo: (least, most) => `ett heltal från ${least} till ${most}`,
    atMost: { characters: (most) => `högst ${most} tecken`, ids: (most) => `högst ${most} id` },
    idOf: { Subject: 'id för något som någon kan ansvara för', Body: 'id för ett organ' },
    oneOf: (values) => `något av ${values.join(', ')}`,
    language: (tags) => tags.join(' eller '),
    day: 'en dag som finns, till exempel 2022-03-10',
    addressHere: 'adressen till ett schema eller ett svar på den här servern',
    without: (other) => `utelämnad där ${other} är given`,
    pageOfThisList: 'en sida av den här listan',
  },
};
