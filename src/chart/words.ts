import type { AffiliationKind, BodyKind, GovernanceLevel, Language } from '../model/schema.generated.js';

type Words = Readonly<Record<Language, string>>;
const words = (SV: string, EN: string): Words => ({ SV, EN });

const LEVELS: Readonly<Record<GovernanceLevel, Words>> = {
  NATIONAL: words('Nationell', 'National'),
  INTER_REGIONAL: words('Flera regioner', 'Inter-regional'),
  CARE_REGION: words('Sjukvårdsregion', 'Care region'),
  REGIONAL: words('Region', 'Regional'),
  COUNTY: words('Län', 'County'),
  SUB_REGIONAL: words('Delregional', 'Sub-regional'),
  MUNICIPAL: words('Kommun', 'Municipal'),
  LOCAL: words('Lokal', 'Local'),
};

/** Read as a sentence: the body that the link comes from, the words, the body it leads to. */
const LINKS: Readonly<Record<AffiliationKind, Words>> = {
  PART_OF: words('ingår i', 'is part of'),
  REPORTS_TO: words('rapporterar till', 'reports to'),
  STEERED_BY: words('styrs av', 'is steered by'),
  COORDINATED_BY: words('samordnas av', 'is coordinated by'),
  FOLLOWED_UP_BY: words('följs upp av', 'is followed up by'),
  COMMISSIONED_BY: words('har uppdrag av', 'is commissioned by'),
  ESTABLISHED_BY: words('inrättat av', 'established by'),
  MIRRORS: words('speglar', 'mirrors'),
  HOSTED_BY: words('har värd i', 'is hosted by'),
  APPOINTED_BY: words('utses av', 'is appointed by'),
  NOMINATED_BY: words('nomineras av', 'is nominated by'),
  REPRESENTED_IN: words('är företrätt i', 'is represented in'),
  COVERS: words('omfattar', 'covers'),
  SUPPORTS: words('stödjer', 'supports'),
  COOPERATES_WITH: words('samverkar med', 'cooperates with'),
  REPLACED_BY: words('ersatt av', 'replaced by'),
};

const KINDS: Readonly<Record<BodyKind, Words>> = {
  NPO: words('nationellt programområde', 'national programme area'),
  NSG: words('nationell samverkansgrupp', 'national collaboration group'),
  NAG: words('nationell arbetsgrupp', 'national working group'),
  SKS: words('styrgrupp för kunskapsstyrning', 'steering group for knowledge governance'),
  RPO: words('regionalt programområde', 'regional programme area'),
  RSG: words('regional samverkansgrupp', 'regional collaboration group'),
  RAG: words('regional arbetsgrupp', 'regional working group'),
  LPO: words('lokalt programområde', 'local programme area'),
  LAG: words('lokal arbetsgrupp', 'local working group'),
  RPT: words('regionalt processteam', 'regional process team'),
  KPO: words('kliniskt programområde', 'clinical programme area'),
  KUNSKAPSRAD: words('kunskapsråd', 'knowledge council'),
  LGL: words('länsgemensam ledning', 'joint county management'),
  LGVO: words('ledningsgrupp vård och omsorg', 'management group for health and social care'),
  REKO: words('samverkan mellan region och kommuner', 'collaboration of region and municipalities'),
  RSS: words('regional samverkans- och stödstruktur', 'regional collaboration and support structure'),
  RCC: words('regionalt cancercentrum', 'regional cancer centre'),
  CARE_REGION: words('sjukvårdsregion', 'care region'),
  REGION: words('region', 'region'),
  COUNTY: words('län', 'county'),
  MUNICIPALITY: words('kommun', 'municipality'),
  GOVERNMENT: words('regering', 'government'),
  AUTHORITY: words('myndighet', 'authority'),
  BOARD: words('nämnd eller styrelse', 'board'),
  ASSEMBLY: words('beslutande församling', 'assembly'),
  MANAGEMENT_GROUP: words('ledningsgrupp', 'management group'),
  STEERING_GROUP: words('styrgrupp', 'steering group'),
  EXECUTIVE_COMMITTEE: words('arbetsutskott', 'executive committee'),
  PREPARATORY_GROUP: words('beredningsgrupp', 'preparatory group'),
  WORKING_GROUP: words('arbetsgrupp', 'working group'),
  PROJECT_GROUP: words('projektgrupp', 'project group'),
  REFERENCE_GROUP: words('referensgrupp', 'reference group'),
  TEAM: words('team', 'team'),
  PROGRAMME_AREA: words('programområde', 'programme area'),
  COLLABORATION: words('samverkan', 'collaboration'),
  NETWORK: words('nätverk', 'network'),
  SECRETARIAT: words('kansli', 'secretariat'),
  ADMINISTRATION: words('förvaltning', 'administration'),
  UNIT: words('enhet', 'unit'),
  CARE_PROVIDER: words('vårdgivare', 'care provider'),
  COMPANY: words('bolag', 'company'),
  ASSOCIATION: words('förening', 'association'),
  SUPPORT_STRUCTURE: words('stödstruktur', 'support structure'),
  COLLECTIVE: words('flera organisationer', 'several organisations'),
  OTHER: words('annat organ', 'other body'),
};

const said =
  (all: Readonly<Record<string, Words>>) =>
  (name: string, language: Language): string =>
    Object.hasOwn(all, name) ? (all[name]?.[language] ?? name) : name;

/** The word of a `GovernanceLevel`; a name that is not known is given back. */
export const levelWord = said(LEVELS);
/** The words of an `AffiliationKind`, read from the body that it comes from to the one that it leads to. */
export const linkWords = said(LINKS);
/** The words of a `BodyKind`, in lower case. */
export const kindWords = said(KINDS);

/** The levels and the kinds of link that are known, in their order. */
export const LEVEL_ORDER: readonly string[] = Object.keys(LEVELS);
export const LINK_ORDER: readonly string[] = Object.keys(LINKS);

/** What charts say around their bodies, wherever they are shown. */
export const PHRASES: Readonly<
  Record<
    Language,
    {
      levels: string;
      links: string;
      hidden: string;
      chartOf: (name: string) => string;
      /** After the count of a button: what opens. */
      bodiesUnder: (name: string) => string;
      linksOf: (name: string) => string;
      fromHere: string;
    }
  >
> = {
  SV: {
    levels: 'Nivåer',
    links: 'Samband',
    hidden: 'fler organ under, visas inte',
    chartOf: (name) => `Organisationsschema: ${name}`,
    bodiesUnder: (name) => `organ under ${name}`,
    linksOf: (name) => `Samband för ${name}`,
    fromHere: 'Schema härifrån',
  },
  EN: {
    levels: 'Levels',
    links: 'Links',
    hidden: 'more bodies below, not shown',
    chartOf: (name) => `Organisation chart: ${name}`,
    bodiesUnder: (name) => `bodies under ${name}`,
    linksOf: (name) => `Links of ${name}`,
    fromHere: 'Chart from here',
  },
};

/** What a picture says beside that: it is one file, and says all itself. */
export const PICTURE_PHRASES: Readonly<
  Record<
    Language,
    {
      under: string;
      noLevel: string;
      truncated: string;
      shown: (count: number) => string;
      notShown: (count: number) => string;
      open: (name: string, count: number) => string;
    }
  >
> = {
  SV: {
    under: 'under',
    noLevel: 'nivå ej angiven',
    truncated: 'De organ som ligger längst från det översta är utelämnade.',
    shown: (count) => `Organisationsschema · ${count} organ visas`,
    notShown: (count) => `${count} till ligger bakom siffrorna`,
    open: (name, count) => `Visa ${count} till under ${name}`,
  },
  EN: {
    under: 'under',
    noLevel: 'level not stated',
    truncated: 'The bodies farthest from the top are left out.',
    shown: (count) => `Organisation chart · ${count === 1 ? '1 body' : `${count} bodies`} shown`,
    notShown: (count) => `${count} more behind the counts`,
    open: (name, count) => `Show ${count} more under ${name}`,
  },
};
