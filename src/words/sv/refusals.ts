import type { Refusals } from '../refusals.js';

export const refusals: Refusals = {
  oneOf: (values) => `något av ${values.join(', ')}`,
  language: (tags) => tags.join(' eller '),
  day: 'en dag som finns, till exempel 2022-03-10',
  wholeNumber: (least, most) => `ett heltal från ${least} till ${most}`,
  noLongerThan: (characters) => `högst ${characters} tecken`,
  pageOfThisList: 'en sida av den här listan',
  addressHere: 'adressen till ett schema eller ett svar på den här servern',
};
