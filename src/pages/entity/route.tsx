import type { VNode } from 'preact';
import {
  BodyPageDocument,
  DocumentPageDocument,
  MeetingPageDocument,
  OtherPageDocument,
  PersonPageDocument,
  PlanFactsDocument,
  PostPageDocument,
  SubjectFactsDocument,
  SubjectPageDocument,
  TypeOfDocument,
  type TypeOfQuery,
} from '../operations.generated.js';
import { ask, everyNode, graphiqlHref, NotThere, type Site } from '../site.js';
import type { View } from '../view.js';
import { type Document, DocumentPage } from './document.js';
import { MeetingPage, OtherPage } from './others.js';
import { BodyPage, PersonPage, PostPage } from './party.js';
import { SubjectPage } from './subject.js';

type TypedEntity = NonNullable<TypeOfQuery['entity']>;

/** The page of an entity, laid out for its type; nothing where there is no such entity. */
export async function entityPage(
  site: Site,
  view: View,
  id: string,
): Promise<{ entity: TypedEntity; content: VNode } | undefined> {
  const { entity } = await ask(site, TypeOfDocument, { id });
  if (!entity) return undefined;
  const content = await laidOut(site, view, entity.__typename, id);
  return content ? { entity, content } : undefined;
}

/** A document with everything that it speaks of, read page by page. */
async function wholeDocument(site: Site, id: string): Promise<Document | undefined> {
  let whole: Document | undefined;
  const nodes = await everyNode(async (after) => {
    const { entity } = await ask(site, DocumentPageDocument, { id, after });
    if (!entity || !('entities' in entity)) throw new NotThere(id);
    whole ??= entity;
    return entity.entities;
  });
  return whole && { ...whole, entities: { ...whole.entities, nodes } };
}

async function laidOut(site: Site, view: View, type: string, id: string): Promise<VNode | undefined> {
  const dated = { id, asOf: view.asOf ?? null };
  switch (type) {
    case 'Body': {
      const { body } = await ask(site, BodyPageDocument, dated);
      return body ? <BodyPage view={view} body={body} graphiql={graphiqlHref(BodyPageDocument, dated)} /> : undefined;
    }
    case 'Post': {
      const { entity } = await ask(site, PostPageDocument, dated);
      return entity && 'postKind' in entity ? (
        <PostPage view={view} post={entity} graphiql={graphiqlHref(PostPageDocument, dated)} />
      ) : undefined;
    }
    case 'Person': {
      const { person } = await ask(site, PersonPageDocument, dated);
      return person ? (
        <PersonPage view={view} person={person} graphiql={graphiqlHref(PersonPageDocument, dated)} />
      ) : undefined;
    }
    case 'Document': {
      const document = await wholeDocument(site, id);
      return document ? (
        <DocumentPage
          view={view}
          document={document}
          graphiql={graphiqlHref(DocumentPageDocument, { id, after: null })}
        />
      ) : undefined;
    }
    case 'Meeting': {
      const { entity } = await ask(site, MeetingPageDocument, { id });
      return entity && 'agenda' in entity ? (
        <MeetingPage view={view} meeting={entity} graphiql={graphiqlHref(MeetingPageDocument, { id })} />
      ) : undefined;
    }
    case 'MeetingSeries':
    case 'AgendaItem':
    case 'Figure':
    case 'Gap': {
      const { entity } = await ask(site, OtherPageDocument, { id });
      return entity ? (
        <OtherPage view={view} entity={entity} graphiql={graphiqlHref(OtherPageDocument, { id })} />
      ) : undefined;
    }
    default: {
      const variables = { ...dated, language: view.language };
      const [{ entity, responsibility }, { entity: facets }, { plan }] = await Promise.all([
        ask(site, SubjectPageDocument, variables),
        ask(site, SubjectFactsDocument, { id }),
        type === 'Plan' ? ask(site, PlanFactsDocument, { id }) : { plan: null },
      ]);
      if (!entity || !('partOf' in entity) || !responsibility || !facets) return undefined;
      return (
        <SubjectPage
          view={view}
          subject={entity}
          answer={responsibility}
          facets={facets}
          plan={plan}
          graphiql={graphiqlHref(SubjectPageDocument, variables)}
        />
      );
    }
  }
}
