import { describe } from 'vitest';
import { testAgreement } from '../setup/agreement.js';
import { servers } from '../setup/engines.js';

describe.each(servers)('a page of each shape is the same on $name as on the embedded engine', (server) => {
  testAgreement(server, 'a page of each shape');
});
