import { describe } from 'vitest';
import { testAgreement } from '../setup/agreement.js';
import { servers } from '../setup/engines.js';

describe.each(servers)('every page is the same on $name as on the embedded engine', (server) => {
  testAgreement(server, 'every page');
});
