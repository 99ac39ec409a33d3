import type { VNode } from 'preact';
import { EntityType } from '../../model/schema.generated.js';
import type { TypeOfQuery } from '../operations.generated.js';
import { ask, everyNode, NotThere, operationHref, type Site } from '../site.js';
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
  const { entity } = await ask(site, 'TypeOf', { id });
  if (!entity) return undefined;
  const content = await laidOut(site, view, entity.__typename, id);
  return content ? { entity, content } : undefined;
}

/** A document with everything that it speaks of, read page by page. */
async function wholeDocument(site: Site, id: string): Promise<Document | undefined> {
  let whole: Document | undefined;
  const nodes = await everyNode(async (after) => {
    const { entity } = await ask(site, 'DocumentPage', { id, after });
    if (!entity || !('entities' in entity)) throw new NotThere(id);
    whole ??= entity;
    return entity.entities;
  });
  return whole && { ...whole, entities: { ...whole.entities, nodes } };
}

async function laidOut(site: Site, view: View, type: EntityType, id: string): Promise<VNode | undefined> {
  const dated = { id, asOf: view.asOf ?? null };
  switch (type) {
    case 'Body': {
      const { body } = await ask(site, 'BodyPage', dated);
      return body ? <BodyPage view={view} body={body} graphiql={operationHref('BodyPage', dated)} /> : undefined;
    }
    case 'Post': {
      const { entity } = await ask(site, 'PostPage', dated);
      return entity && 'postKind' in entity ? (
        <PostPage view={view} post={entity} graphiql={operationHref('PostPage', dated)} />
      ) : undefined;
    }
    case 'Person': {
      const { person } = await ask(site, 'PersonPage', dated);
      return person ? (
        <PersonPage view={view} person={person} graphiql={operationHref('PersonPage', dated)} />
      ) : undefined;
    }
    case 'Document': {
      const document = await wholeDocument(site, id);
      return document ? (
        <DocumentPage view={view} document={document} graphiql={operationHref('DocumentPage', { id, after: null })} />
      ) : undefined;
    }
    case 'Meeting': {
      const { entity } = await ask(site, 'MeetingPage', { id });
      return entity && 'agenda' in entity ? (
        <MeetingPage view={view} meeting={entity} graphiql={operationHref('MeetingPage', { id })} />
      ) : undefined;
    }
    case 'MeetingSeries':
    case 'AgendaItem':
    case 'Figure':
    case 'Gap': {
      const { entity } = await ask(site, 'OtherPage', { id });
      return entity ? (
        <OtherPage view={view} entity={entity} graphiql={operationHref('OtherPage', { id })} />
      ) : undefined;
    }
    default: {
      const variables = { ...dated, language: view.language };
      const [{ entity, responsibility }, { entity: facets }, { plan }] = await Promise.all([
        ask(site, 'SubjectPage', variables),
        ask(site, 'SubjectFacts', { id }),
        type === EntityType.Plan ? ask(site, 'PlanFacts', { id }) : { plan: null },
      ]);
      if (!entity || !('partOf' in entity) || !responsibility || !facets) return undefined;
      return (
        <SubjectPage
          view={view}
          subject={entity}
          answer={responsibility}
          facets={facets}
          plan={plan}
          graphiql={operationHref('SubjectPage', variables)}
        />
      );
    }
  }
}
