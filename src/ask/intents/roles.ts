import type { ResponsibilityRole } from '../../model/schema.generated.js';
import type { Vocabulary } from '../phrasing.js';

/** Who bears a role, as a noun: `vem är (…) för`. */
export const ROLE_NOUNS: Vocabulary = {
  COMMISSIONER: [
    '(beställare|beställaren|uppdragsgivare|uppdragsgivaren)',
    '(commissioner|client|principal|orderer|sponsor)',
  ],
  STEERING: ['(styrgrupp|styrgruppen|styrgrupper)', '[<the>] (steering group|steering committee)'],
  RECIPIENT: ['(mottagare|mottagarna|mottagaren)', '[<the>] (recipient|recipients|receiver|receivers)'],
  LEADING: [
    '(projektledare|huvudprojektledare|projektledaren|projektledarna|huvudprojektledaren|ledare|processägare)',
    '[<the>] (leader|leaders|project leader|project leaders|project manager|project managers|main project leader|main project manager|head project leader|lead)',
  ],
  COORDINATING: [
    '(samordnare|samordnande|sammanhållande|samordningsansvarig|samordningsansvariga)',
    '[<the>] (coordinator|coordinators)',
  ],
  EXECUTING: ['(utförare|utföraren|genomförare)', '[<the>] (performer|executor|implementer)'],
  AUTHORING: ['(författare|avsändare|upphovsman|författarna)', '[<the>] (author|authors|writer)'],
  FINANCING: ['(finansiär|finansiärer|finansiären)', '[<the>] (funder|funders|financier)'],
  PARTICIPATING: ['(deltagare|part|parter|parterna)', '[<the>] (parties|party|participants|participant)'],
  SUPPORTING: ['(stöd|stödjande|stödfunktion)', '[<the>] (support|supporter)'],
  CONSULTED: ['(rådgivare|remissinstans|samrådspart)', 'consulted'],
} satisfies Vocabulary<ResponsibilityRole>;

/** Who bears a role, as a verb: `vem (…) X`. */
export const ROLE_VERBS: Vocabulary = {
  COMMISSIONER: [
    '(beställer|beställde|har beställt|gav i uppdrag|har gett i uppdrag|gav uppdraget att)',
    '(commissions|commissioned|ordered|has commissioned)',
  ],
  DIRECTING: ['(anger|sätter|bestämmer) riktningen (för|i|av)', '(sets|set|gives|give|defines) the direction (for|of)'],
  STEERING: ['(styr|utgör styrgrupp för|styr över)', '(steers|steer|governs|govern)'],
  COORDINATING: [
    '(samordnar|koordinerar|håller ihop|håller samman|samordnade|ska samordna|ansvarar för att samordna)',
    '(coordinates|coordinate|holds together|hold together|coordinated)',
  ],
  LEADING: [
    '(leder|leds|driver|ledde|ska leda|är det som leder)',
    '(leads|lead|runs|run|heads|manages|manage|led|drives|chairs the work on)',
  ],
  EXECUTING: [
    '(utför|genomför|gör|utförde|genomförde|ska genomföra|ska utföra|ska göra|arbetar med|implementerar|inför|ska införa|ska implementera|ska erbjuda|erbjuder|ska ordna)',
    '(carries out|carry out|does|performs|perform|will carry out|is to carry out|are to carry out|executes|execute|implements|implement|is implementing|works with|work with|will perform|must carry out|offers|offer|will offer|is to offer)',
  ],
  SUPPORTING: ['(stödjer|stöder|ger stöd till|ska stödja|bistår)', '(supports|support|assists|helps)'],
  PARTICIPATING: [
    '(deltar i|medverkar i|deltar vid|är med i arbetet med|ska delta i|samverkar (om|kring|i))',
    '(takes part in|take part in|participates in|participate in|is involved in|are involved in)',
  ],
  RECIPIENT: ['(tar emot|får del av|mottar)', '(receives|receive|received)'],
  CONSULTED: [
    '(rådfrågas om|konsulteras om|samråds med om|tillfrågas om)',
    '(is consulted on|are consulted on|is consulted about|was consulted on|is consulted for)',
  ],
  DECIDING: [
    '(beslutar om|fattar beslut om|bestämmer om|bestämmer|beslutade om|antog|beslutar|har antagit|godkänner|fastställer|fastställde|ska fastställa|har beslutat om|har beslutat|tar beslut om|godkände|tog beslut om|fattade beslut om)',
    '(decides on|decides about|decide on|decides|adopted|approves|approved|decided on|decided|has decided on|establishes|adopts|determines|took the decision on|made the decision on)',
  ],
  PROPOSING: [
    '(föreslår|föreslog|har föreslagit|lämnade förslag om|lägger förslag om)',
    '(proposes|proposed|suggests|suggested|has proposed)',
  ],
  AUTHORING: [
    '(tar fram|skriver|skrev|tog fram|har tagit fram|har skrivit|ska ta fram|utformade|författade|har utformat|utarbetar|utarbetade|har utarbetat|upprättar)',
    '(writes|wrote|drafted|draws up|draw up|drew up|develops|developed|produces|produced|prepared|has drawn up|is drawing up|will draw up|is to draw up|are to draw up|shall draw up|authored|has produced|prepares)',
  ],
  NOMINATING: ['(nominerar|ska nominera|nominerade|utser)', '(nominates|nominate|nominated|appoints)'],
  FINANCING: [
    '(finansierar|betalar för|betalar|bekostar|finansierade|står för kostnaden för|ska finansiera)',
    '(finances|funds|pays for|finance|fund|pay for|financed|funded|is paying for)',
  ],
  REQUISITIONING: [
    '(rekvirerar|ska rekvirera|rekvirerade|fakturerar)',
    '(requisitions|calls in|will call in|requisitioned|invoices|requests payment of|draws down)',
  ],
  MONITORING: [
    '(följer upp|utvärderar|ska utvärdera|ska följa upp|granskar|följer|bevakar|övervakar)',
    '(follows up|follow up|evaluates|evaluate|monitors|monitor|will evaluate|reviews|tracks)',
  ],
} satisfies Vocabulary<ResponsibilityRole>;

/** What is done to a subject by whoever bears a role: `av vem (…) X`, `who is X (…) by`. */
export const ROLE_PASSIVES: Vocabulary = {
  COMMISSIONER: ['(beställdes|beställs|beställts)', '(commissioned|ordered)'],
  STEERING: ['(styrs|styrdes)', '(steered|governed)'],
  COORDINATING: ['(samordnas|samordnades|koordineras|koordinerades|hålls)', '(coordinated|held together)'],
  LEADING: ['(leds|leddes|drivs|drevs)', '(led|run|managed)'],
  EXECUTING: [
    '(genomförs|genomfördes|utförs|utfördes|görs|gjordes|införs|implementeras|genomföras|utföras)',
    '(carried out|performed|executed|implemented|done)',
  ],
  SUPPORTING: ['(stöds|stöttas)', 'supported'],
  DECIDING: [
    '(beslutas|beslutades|fastställs|fastställdes|antogs|godkändes|beslutats|bestäms)',
    '(decided|adopted|approved|determined)',
  ],
  PROPOSING: ['(föreslogs|föreslås|föreslagits)', '(proposed|suggested)'],
  AUTHORING: [
    '(tas|togs|skrevs|utarbetas|utarbetades|utformades|skrivs|upprättas|tas fram)',
    '(drawn up|written|developed|produced|prepared|drafted)',
  ],
  NOMINATING: ['(nomineras|utses|nominerades)', '(nominated|appointed)'],
  FINANCING: ['(finansieras|betalas|bekostas|finansierades)', '(financed|funded|paid for|paid)'],
  REQUISITIONING: ['(rekvireras|rekvirerades)', '(requisitioned|called in)'],
  MONITORING: ['(följs upp|utvärderas|granskas)', '(followed up|evaluated|monitored)'],
} satisfies Vocabulary<ResponsibilityRole>;
