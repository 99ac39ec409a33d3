import type { Absences } from '../absences.js';

export const absences: Absences = {
  notThere: (id) => `There is nothing with the id “${id}”.`,
  nearest: 'Perhaps you mean',
};
