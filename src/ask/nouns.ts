import { FUNCTION_WORDS } from '../model/function-words.js';
import { EntityType, type Language } from '../model/schema.generated.js';
import { fold } from '../model/text.js';
import { OF_SOURCES } from '../words/language.js';

/** Words that say of what type a thing is rather than which it is: `målet om kodarnätverk`, `the project`. Folded. */
const NOUNS: readonly (readonly [readonly EntityType[], string])[] = [
  [
    [EntityType.Goal],
    'mal malet malen delmal delmalet delmalen effektmal effektmalet effektmalen huvudmal huvudmalet malsattning malsattningen goal goals target targets objective objectives subgoal syfte syftet purpose',
  ],
  [
    [EntityType.Activity],
    'aktivitet aktiviteten aktiviteter aktiviteterna insats insatsen insatser insatserna atgard atgarden activity activities action measure',
  ],
  [
    [EntityType.Plan],
    'plan planen plans handlingsplan handlingsplanen direktiv direktivet directive projekt projektet project rutin rutinen routine overenskommelse overenskommelsen agreement riktlinje riktlinjen guideline strategi strategin strategy rapport rapporten report avtal avtalet fardplan fardplanen roadmap modell modellen model',
  ],
  [
    [EntityType.PriorityArea],
    'omrade omradet omraden area areas del delen part avsnitt avsnittet section forbattringsomrade forbattringsomradet',
  ],
  [
    [EntityType.Programme],
    'program programmet programmen vardforlopp vardforloppet vardforloppen insatsprogram insatsprogrammet vip programme programmes pathway pathways initiative omstallning omstallningen',
  ],
  [
    [EntityType.Body],
    'organ organet grupp gruppen grupper arbetsgrupp arbetsgruppen rad radet namnd namnden styrgrupp styrgruppen organisation organisationen styrelse styrelsen body bodies group groups council board committee organization region regionen sjukvardsregion sjukvardsregionen kommun kommunen kommuner lan lanet county enhet enheten unit forvaltning forvaltningen myndighet myndigheten agency foretag foretaget company',
  ],
  [[EntityType.Post], 'post posten roll rollen funktion funktionen position role'],
  [[EntityType.Person], 'person personen'],
  [[EntityType.Decision], 'beslut beslutet stallningstagande stallningstagandet decision'],
  [[EntityType.Promise], 'patientlofte patientloftet patientloften patientloftena lofte loftet promise promises'],
  [
    [EntityType.InformationSystem],
    'system systemet register registret kvalitetsregister kvalitetsregistret journalsystem journalsystemet applikation applikationen app appen webbplats webbplatsen registry website application',
  ],
  [[EntityType.Indicator], 'indikator indikatorn indikatorer matt mattet uppfoljningsmatt indicator indicators'],
  [
    [EntityType.Funding],
    'medel medlen pengar pengarna finansiering finansieringen anslag bidrag belopp beloppet money funds funding grant',
  ],
  [[EntityType.Mandate], 'uppdrag uppdraget uppgift uppgiften duty task mandate mission'],
  [[EntityType.Meeting], 'mote motet moten sammantrade sammantradet meeting meetings'],
  [[EntityType.AgendaItem], 'punkt punkten dagordningspunkt dagordningspunkten arende arendet item'],
  [
    [EntityType.Document],
    'dokument dokumentet handling handlingen document motesanteckning motesanteckningen minutes protokoll protokollet',
  ],
];

const BY_WORD = new Map(NOUNS.flatMap(([types, words]) => words.split(' ').map((word) => [word, types] as const)));

/** Of which types a thing is that the word tells the type of; nothing where it tells none. */
export function typesOf(word: string): readonly EntityType[] | undefined {
  return BY_WORD.get(word);
}

const ENGLISH =
  'a an the of in on for to and or its their is are was were with at by from about as under within that this it all';
const SWEDISH =
  'kring angaende gallande avseende rorande fragan arbetet arbete samt respektive nuvarande ar work issue question regarding concerning';

const SWEDISH_LIGHT: ReadonlySet<string> = new Set([...SWEDISH.split(' '), ...[...FUNCTION_WORDS].map(fold)]);

/** Words that tell nothing of which thing is meant, in either language. Folded. None that turns a question round is among them. */
export const LIGHT: ReadonlySet<string> = new Set([...ENGLISH.split(' '), ...SWEDISH_LIGHT]);

/** The same, as far as they are words of the language: `it` is no pronoun in `IT-stöd`. */
export const lightIn = (language: Language): ReadonlySet<string> => (language === OF_SOURCES ? SWEDISH_LIGHT : LIGHT);
