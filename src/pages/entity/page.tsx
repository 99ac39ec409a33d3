import type { VNode } from 'preact';
import { isSubject } from '../../model/entities.js';
import { EntityType } from '../../model/schema.generated.js';
import { EmbedPanel } from '../embed/panel.js';
import { discovery } from '../embed/snippets.js';
import type { Page } from '../page.js';
import { viewOf } from '../parameters.js';
import { ask, everyNode, nothingOf, operationHref, type Site } from '../site.js';
import { href, type View } from '../view.js';
import { type Document, DocumentPage } from './document.js';
import { MeetingPage, OtherPage } from './others.js';
import { BodyPage, PersonPage, PostPage } from './party.js';
import { SubjectPage } from './subject.js';

/** A document with everything that it speaks of, read page by page. */
async function wholeDocument(site: Site, id: string): Promise<Document | undefined> {
  let whole: Document | undefined;
  const nodes = await everyNode(async (after) => {
    const { entity } = await ask(site, 'DocumentPage', { id, after });
    if (!entity || !('entities' in entity)) throw nothingOf(id);
    whole ??= entity;
    return entity.entities;
  });
  return whole && { ...whole, entities: { ...whole.entities, nodes } };
}

/** What there is to tell of an entity, laid out for its type; nothing where it has gone meanwhile. */
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

/** `/e/ID`: everything about one entity; what somebody answers for can be embedded. */
export const entityPage: Page = async (site, { id, query, origin }) => {
  const view = viewOf(query);
  const { entity } = await ask(site, 'TypeOf', { id });
  const content = entity && (await laidOut(site, view, entity.__typename, id));
  if (!entity || !content) throw nothingOf(id);
  const { name: title } = entity;
  const path = `/e/${encodeURIComponent(id)}`;
  if (!isSubject(entity.__typename)) return { view, path, title, children: content };
  return {
    view,
    path,
    title,
    children: (
      <>
        {content}
        <EmbedPanel view={view} origin={origin} embedded={{ what: 'answer', id, title }} path={path} />
      </>
    ),
    alternates: [discovery(origin, origin + href(view, path), title)],
  };
};
