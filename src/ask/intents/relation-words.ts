import type { Language } from '../../model/schema.generated.js';
import { SAID_OF_LINES } from './lines.js';
import { SAID_OF_LINKS } from './relations.js';
import { ROLE_SAID } from './roles.js';

/** The relations of a chain that are neither roles, lines nor links. */
const OTHERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  MEMBER_OF: { SV: 'ingår i', EN: 'is a member of' },
  HOLDS: { SV: 'innehar', EN: 'holds' },
  ON_BEHALF_OF: { SV: 'företräder', EN: 'represents' },
  CALLED_TO: { SV: 'kallades till', EN: 'was called to' },
  REPORTS_INTO: { SV: 'rapporterar i', EN: 'reports into' },
  REPORTS_ON: { SV: 'rapporterar om', EN: 'reports on' },
  FOLLOW_UP: { SV: 'följs upp av eller i', EN: 'is followed up by or in' },
  EVALUATION: { SV: 'utvärderas av eller i', EN: 'is evaluated by or in' },
  FEEDBACK: { SV: 'återkopplas till', EN: 'is fed back to' },
  REPORT: { SV: 'rapporteras till', EN: 'is reported to' },
  PUBLICATION: { SV: 'publiceras i', EN: 'is published in' },
  REGISTRATION: { SV: 'registreras i', EN: 'is registered in' },
};

/** How a step of a chain is said, read from the entity where it begins. */
export function relationWords(relation: string, language: Language): string {
  return (
    SAID_OF_LINES[relation]?.[language][0] ??
    SAID_OF_LINKS[relation]?.[language][0] ??
    ROLE_SAID[relation]?.[language] ??
    OTHERS[relation]?.[language] ??
    relation.toLowerCase().replaceAll('_', ' ')
  );
}
