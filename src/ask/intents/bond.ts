import { type AffiliationKind, EntityType } from '../../model/schema.generated.js';
import { listed, quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { type Given, ids, intent, type Meant } from '../intent.js';
import { mayName } from '../judge.js';
import { dated, distinct, inLanguage } from '../sentences.js';

/** What joins two parties, from the side of one of them. */
interface Bond extends Cited {
  member: Named & { aliases: string[] };
  via: Named | null;
  validFrom: string | null;
  validTo: string | null;
}

interface Data {
  entities: (
    | (Named & {
        affiliations?: {
          nodes: (Omit<Bond, 'member'> & { kind: AffiliationKind; from: Bond['member']; to: Bond['member'] })[];
        };
        memberships?: {
          nodes: (Omit<Bond, 'via'> & { body: Named; post: Named | null; onBehalfOf: Bond['member'] | null })[];
        };
      })
    | null
  )[];
}

const OPERATION = `query Bond($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Party {
      affiliations(kinds: [PART_OF, REPRESENTED_IN, COVERS], first: 100) {
        nodes { kind from { id name aliases } to { id name aliases } via { id name } validFrom validTo ${PLACES} }
      }
    }
    ... on Body {
      memberships(first: 100) { nodes { member { id name aliases } body { id name } post { id name } onBehalfOf { id name aliases } validFrom validTo ${PLACES} } }
    }
  }
}`;

const BODY = [EntityType.Body];
const both = (given: Given): string[] => ['member', 'body'].flatMap((slot) => ids(given, slot));

/** What joins those that are meant with a body: that they are members, parts of it, or represented there. */
function bonds({ entities }: Data, body: readonly string[], isMeant: (member: Bond['member']) => boolean): Bond[] {
  const found = entities.flatMap((one) => one ?? []);
  const lines = found
    .flatMap(({ affiliations }) => affiliations?.nodes ?? [])
    .map((line): Bond & { of: string } =>
      line.kind === 'COVERS'
        ? { ...line, member: line.to, of: line.from.id }
        : { ...line, member: line.from, of: line.to.id },
    )
    .filter(({ member, of }) => body.includes(of) && isMeant(member));
  const memberships = found
    .flatMap(({ memberships: all }) => all?.nodes ?? [])
    .filter(({ body: of }) => body.includes(of.id))
    .flatMap(({ onBehalfOf, post, ...rest }): Bond[] => {
      if (isMeant(rest.member)) return [{ ...rest, via: post }];
      return onBehalfOf && isMeant(onBehalfOf) ? [{ ...rest, member: onBehalfOf, via: rest.member }] : [];
    });
  return [...new Map([...lines, ...memberships].map((one) => [JSON.stringify(one), one])).values()];
}

/** Whether a party belongs to a body, through whom, and since when. */
export const bond = intent<Data>({
  name: 'bond',
  phrasings: {
    SV: [
      '{when} (kom|blev|gick|anslöt|anslöts|började) {member} (med|in|del av|en del av|sig till|medlem|medlemmar|till|delta) [i] {body}',
      '{when} (ingår|är|deltar|sitter|ingick|tillhör) {member} [med|del|en del|medlem|medlemmar] [i|av] {body}',
      '{when} har {member} (ingått|varit med|varit del|varit en del|varit medlem|deltagit|tillhört) [i|av] {body}',
      '(ingår|är|sitter|finns|deltar|tillhör) {member} [med|del|en del|medlem|medlemmar|representerade|representerad|företrädda] [i|av] {body}',
    ],
    EN: [
      '{when} (have|has|are|is|were|was) {member} [been] [a] (part of|in|member of|members of|represented in|included in|participating in) {body}',
      '{when} did {member} (join|become part of|become a part of|become a member of|become members of|enter|come into) {body}',
      '(is|are|was|were) {member} [a] (part of|member of|members of|represented in|included in) {body}',
      '(does|do) {member} (belong to|sit in|sit on|take part in) {body}',
    ],
  },
  slots: {
    when: {
      is: 'VALUE',
      words: {
        WHEN: [
          '[sedan|från|från och med] när',
          'hur länge',
          '[sedan|från] (vilket år|vilket datum|vilken månad)',
          '(since when|when|how long|since which year|from when|from which date)',
        ],
      },
    },
    member: { is: 'TEXT' },
    body: { is: 'ENTITY', types: [BODY] },
  },
  operation: OPERATION,
  // What joins them stands on the side of the body, whichever of the members it is.
  variables: (given) => ({ ids: ids(given, 'body') }),
  tell(data, given) {
    const { language, values } = given;
    const [asked, body] = [given.texts.member, given.entities.body?.[0]?.name ?? ''];
    const some = bonds(data, ids(given, 'body'), ({ name, aliases }) =>
      asked ? mayName(asked.text, asked.language, [name, ...aliases]) : false,
    );
    const joined = distinct(some.map(({ member: one }) => one.name));
    const member = joined.length > 0 ? listed(joined, language) : quoted(asked?.text ?? '', language);
    const details = distinct(
      some.flatMap(({ via, validFrom, validTo }) => [
        ...(validFrom
          ? [
              inLanguage(
                language,
                `från ${dated(validFrom, language)} (${validFrom})`,
                `from ${dated(validFrom, language)} (${validFrom})`,
              ),
            ]
          : []),
        ...(validTo
          ? [inLanguage(language, `till ${dated(validTo, language)}`, `until ${dated(validTo, language)}`)]
          : []),
        ...(via ? [inLanguage(language, `genom ${via.name}`, `through ${via.name}`)] : []),
      ]),
    );
    const told = [
      inLanguage(language, `${member} ingår i ${body}`, `${member} is part of ${body}`),
      ...(details.length > 0 ? [details.join(', ')] : []),
      ...(values.when && some.every(({ validFrom }) => validFrom === null)
        ? [inLanguage(language, 'men ingen källa säger sedan när', 'but no source says since when')]
        : []),
    ].join(', ');
    return {
      sentence:
        some.length > 0
          ? `${told}.`
          : inLanguage(
              language,
              `Ingen källa säger att ${member} ingår i ${body}.`,
              `No source says that ${member} is part of ${body}.`,
            ),
      isSaid: some.length > 0,
      isOpen: some.length === 0,
      entities: distinct([
        ...ids(given, 'body'),
        ...some.flatMap(({ member: one, via }) => [one.id, ...(via ? [via.id] : [])]),
      ]),
      citations: places(some),
    };
  },
});

/** Who is the link between two bodies. */
export const link = intent<Data>({
  name: 'link',
  phrasings: {
    SV: [
      '<vem> <ar> [den|det] (länken|länk|kontaktlänk|kontaktlänken|kontaktperson|kontaktpersonen|bryggan|kopplingen|förbindelsen|kontakten) mellan {member} och {body}',
      '<vem> (länkar|kopplar|förbinder|knyter) [samman|ihop] {member} (och|med|till) {body}',
    ],
    EN: [
      '<who> <is> [<the>] (link|bridge|connection|contact) between {member} and {body}',
      '<who> (links|connects|bridges) {member} (and|to|with) {body}',
    ],
  },
  slots: { member: { is: 'ENTITY', types: [BODY] }, body: { is: 'ENTITY', types: [BODY] } },
  operation: OPERATION,
  variables: (given) => ({ ids: both(given) }),
  tell(data, given) {
    const { language, entities } = given;
    const [a, b] = [entities.member ?? [], entities.body ?? []];
    const of = (one: readonly Meant[], other: readonly Meant[]): Bond[] =>
      bonds(
        data,
        one.map(({ id }) => id),
        ({ id }) => other.some((each) => each.id === id),
      );
    const some = [...of(a, b), ...of(b, a)].filter(({ via }) => via !== null);
    const names = distinct(some.flatMap(({ via }) => via?.name ?? []));
    const [from, to] = [a[0]?.name ?? '', b[0]?.name ?? ''];
    return {
      sentence:
        names.length > 0
          ? inLanguage(
              language,
              `Länken mellan ${from} och ${to} är ${listed(names, language)}.`,
              `The link between ${from} and ${to} is ${listed(names, language)}.`,
            )
          : inLanguage(
              language,
              `Ingen källa säger vem som länkar ${from} och ${to}.`,
              `No source says who links ${from} and ${to}.`,
            ),
      isSaid: names.length > 0,
      entities: distinct([...both(given), ...some.flatMap(({ via }) => via?.id ?? [])]),
      citations: places(some),
    };
  },
});
