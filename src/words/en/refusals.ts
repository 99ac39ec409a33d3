import type { Refusals } from '../refusals.js';

export const refusals: Refusals = {
  oneOf: (values) => `one of ${values.join(', ')}`,
  language: (tags) => tags.join(' or '),
  day: 'a day that exists, such as 2022-03-10',
  wholeNumber: (least, most) => `a whole number from ${least} to ${most}`,
  noLongerThan: (characters) => `at most ${characters} characters`,
  pageOfThisList: 'a page of this list',
  addressHere: 'the address of a chart or an answer of this server',
};
