import { describeAgreement } from '../setup/agreement.js';

describeAgreement('a page of each shape');
