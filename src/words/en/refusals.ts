import type { Refusals } from '../refusals.js';

const atOnce = (atMost: number, what: string): string =>
  `That is too much at once: at most ${atMost} ${what}. Ask for less.`;

export const refusals: Refusals = {
  headings: {
    notFound: 'There is no such page',
    badAddress: 'The address has an error',
    tooLarge: 'That is too much at once',
    away: 'The answer is delayed',
    failed: 'Something went wrong',
  },
  badValue: (name, value, expected) =>
    value === undefined
      ? `The parameter ${name} must be ${expected}.`
      : `The parameter ${name} is “${value}”. It must be ${expected}.`,
  tooLarge: {
    rows: (atMost) => atOnce(atMost, 'rows'),
    blocks: (atMost) => atOnce(atMost, 'lists'),
    levels: (atMost) => atOnce(atMost, 'levels'),
    fields: (atMost) => atOnce(atMost, 'fields'),
    values: (atMost) => atOnce(atMost, 'values'),
  },
  unavailable: 'The database does not answer just now. Try again in a while.',
  tooLong: 'It took too long to answer. Try again in a while, or ask for less at once.',
  unreadable: 'The address cannot be read.',
  failed: 'The page could not be shown just now. Try again in a while.',
  expected: {
    fromTo: (least, most) => `a whole number from ${least} to ${most}`,
    atMost: { characters: (most) => `at most ${most} characters`, ids: (most) => `at most ${most} ids` },
    idOf: { Subject: 'the id of something that can be answered for', Body: 'the id of a body' },
    oneOf: (values) => `one of ${values.join(', ')}`,
    language: (tags) => tags.join(' or '),
    day: 'a day that exists, such as 2022-03-10',
    addressHere: 'the address of a chart or an answer of this server',
    without: (other) => `left out where ${other} is given`,
    pageOfThisList: 'a page of this list',
  },
};
