import { describeAgreement } from '../setup/agreement.js';

describeAgreement('every page');
