import type { Absences } from '../absences.js';

export const absences: Absences = {
  notThere: (id) => `Det finns inget med id ”${id}”.`,
  nearest: 'Kanske menas',
};
