import { EntityType } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { dated, distinct, enumerated, inLanguage } from '../sentences.js';
import { ANYTHING } from './kinds.js';

interface Cites extends Named {
  citations: (Cited['citations'][number] & {
    document: { id: string; name: string; date: string | null; publisher: Named | null };
  })[];
}

interface Data {
  entities: (Cites | null)[];
}

const MOST_PLACES = 6;

/** Which documents speak of something, and where in them it stands. */
export const documents = intent<Data>({
  name: 'documents',
  phrasings: {
    SV: [
      '(vilka|vilket|i vilka|i vilket|vilken|vilka av) (dokument|källor|källa|handlingar|handling|dokumenten|texter|källorna) [som] (handlar|talar|nämner|tar|nämns|finns|står|säger|beskriver|innehåller|berör|behandlar|omnämns|förekommer|stöder|stödjer) [om|upp|något om] {subject}',
      '(var|i vilket avsnitt|på vilken plats|under vilken rubrik) (står|nämns|finns|omnämns|beskrivs|framgår|förekommer|kan man läsa) [det] [om] {subject}',
      '(var|i vilket dokument|i vilken källa) (står|framgår) det (att|om|vem som) {subject}',
      'vad är källan (till|för) {subject}',
      '(vilken|vad är) källa (finns för|har|till) {subject}',
      '(dokument|källor) (om|för|till|kring) {subject}',
    ],
    EN: [
      '(which|what|in which) (documents|document|sources|source|texts) (is|are|speak of|speaks of|mention|mentions|talk about|deal with|deals with|concern|concerns|say|contain|treat|cover|describe|describes) [about] {subject} [mentioned|found|named]',
      'where (is|are|does|do) {subject} (mentioned|stated|found|described|written|stand|appear|named|cited)',
      'where (does it say|is it stated|does it stand|is it written|can i read) (that|about|who) {subject}',
      'what is the source (of|for) {subject}',
      'documents (about|on) {subject}',
    ],
  },
  slots: { subject: { is: 'ENTITY', types: ANYTHING, light: ['mer'] } },
  operation: `query DocumentsOn($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    citations { document { id name date publisher { id name } } section phrase fact recordedAt }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = quoted(found[0]?.name ?? '', language);
    const all = found.flatMap(({ citations }) => citations);
    const byDocument = distinct(all.map(({ document }) => document.id)).map((id) => {
      const some = all.filter(({ document }) => document.id === id);
      const document = some[0]?.document;
      const sections = distinct(some.flatMap(({ section }) => section ?? [])).slice(0, 3);
      const date = document?.date ? `, ${dated(document.date, language)}` : '';
      return `${document?.name}${date}${sections.length > 0 ? ` (${inLanguage(language, 'avsnitt', 'section')} ${sections.map((section) => quoted(section, language)).join(', ')})` : ''}`;
    });
    return {
      sentence:
        byDocument.length > 0
          ? inLanguage(
              language,
              `${name} står i ${enumerated(byDocument)}.`,
              `${name} stands in ${enumerated(byDocument)}.`,
            )
          : inLanguage(language, `Inget dokument nämner ${name}.`, `No document mentions ${name}.`),
      isSaid: byDocument.length > 0,
      entities: distinct([...found.map(({ id }) => id), ...all.map(({ document }) => document.id)]),
      citations: places(
        distinct(all.map(({ document }) => document.id)).map((id) => ({
          citations: all.filter(({ document }) => document.id === id).slice(0, MOST_PLACES),
        })),
      ),
    };
  },
});

/** Whether it is asked for those who wrote or signed, or for whoever issued. */
const BYLINES: Vocabulary = {
  AUTHOR: [
    '(har skrivit|skrev|är författare till|har undertecknat|undertecknade|har skrivit under|signerade|har signerat|står som undertecknare av|har författat|står sist i|författade)',
    '(wrote|authored|signed|is the author of|are the authors of|has signed|is the signatory of|drew up)',
  ],
  ISSUER: [
    '(har gett ut|gav ut|är avsändare till|är avsändare av|står bakom|publicerade|ligger bakom|har tagit fram|utfärdade)',
    '(issued|published|is behind|is the publisher of|released)',
  ],
};

interface About {
  entities: (
    | (Named &
        Cited & {
          date?: string | null;
          publisher?: Named | null;
          authors?: Named[];
          reference?: string | null;
          gaps: { nodes: (Named & Cited & { description: string | null; about: { __typename: EntityType }[] })[] };
        })
    | null
  )[];
}

/** Who issued or wrote a document, and when. */
export const documentFacts = intent<About>({
  name: 'document-facts',
  phrasings: {
    SV: [
      '(vem|vilka|vilket organ|vilken organisation) {byline} {document}',
      '(vems|vilket|vilka) (namn|underskrift) (står|finns) [sist|längst ner] (i|på|under) {document}',
      '(när|vilket datum|vilken dag) (är|skrevs|daterades|publicerades|kom|utfärdades|gavs) {document} [daterat|daterad|skriven|ut|från|skrivet]',
      'vad är (datumet|diarienumret|diarienummer) (för|på|till) {document}',
      'vilket (diarienummer|datum) har {document}',
    ],
    EN: [
      '(who|which body) {byline} {document}',
      '(whose|what|which) (name|signature) (stands|is|appears) [last|at the end] (in|on|under|of) {document}',
      '(when|on what date) (was|is) {document} (written|issued|published|dated|signed)',
      'what is the (date|reference number|diary number) of {document}',
      '<which> (date|diary number|reference number) does {document} have',
    ],
  },
  slots: { byline: { is: 'VALUE', words: BYLINES }, document: { is: 'ENTITY', types: [[EntityType.Document]] } },
  operation: `query DocumentFacts($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ${PLACES}
    gaps(first: 100) { nodes { id name description about { __typename id } ${PLACES} } }
    ... on Document { date reference publisher { id name } authors { id name } }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'document') }),
  tell({ entities }, { language, values }) {
    const found = entities.flatMap((one) => one ?? []);
    const one = found[0];
    // Where no author is named, what is noted about the people of the document says why.
    const asksForPeople = values.byline === 'AUTHOR' && (one?.authors ?? []).length === 0;
    const noted = (one?.gaps.nodes ?? []).filter(({ about }) =>
      about.some(({ __typename }) => __typename === 'Person'),
    );
    const facts = [
      one?.date
        ? inLanguage(language, `daterat ${dated(one.date, language)}`, `dated ${dated(one.date, language)}`)
        : undefined,
      one?.publisher
        ? inLanguage(language, `utgivet av ${one.publisher.name}`, `issued by ${one.publisher.name}`)
        : undefined,
      one?.authors && one.authors.length > 0
        ? inLanguage(
            language,
            `skrivet av ${one.authors.map(({ name }) => name).join(', ')}`,
            `written by ${one.authors.map(({ name }) => name).join(', ')}`,
          )
        : undefined,
      one?.reference
        ? inLanguage(language, `diarienummer eller adress ${one.reference}`, `reference ${one.reference}`)
        : undefined,
      ...(asksForPeople
        ? [
            inLanguage(language, 'ingen författare eller undertecknare anges', 'no author or signatory is given'),
            ...noted.map(({ name, description }) =>
              description ? `${name} (${description.replace(/\.$/, '')})` : name,
            ),
          ]
        : []),
    ].flatMap((fact) => fact ?? []);
    return {
      sentence:
        facts.length > 0
          ? `${one?.name}: ${facts.join('; ')}.`
          : inLanguage(
              language,
              `Ingen källa anger datum eller avsändare för ${one?.name}.`,
              `No source gives date or issuer of ${one?.name}.`,
            ),
      isSaid: facts.length > 0,
      entities: [...found.map(({ id }) => id), ...(one?.authors ?? []).map(({ id }) => id)],
      citations: places([
        ...found.map(({ citations }) => ({ citations: citations.slice(0, 4) })),
        ...(asksForPeople ? noted : []),
      ]),
    };
  },
});
