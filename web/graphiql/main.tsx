import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';
import { createRoot } from 'react-dom/client';
import { questions } from './questions.js';
import './style.css';

interface Tab {
  query: string;
  variables: string;
}

window.MonacoEnvironment = {
  getWorker(_workerId, language) {
    if (language === 'graphql') return new GraphQLWorker();
    if (language === 'json') return new JsonWorker();
    return new EditorWorker();
  },
};

const questionTabs: Tab[] = questions.map(({ title, query, variables }) => ({
  query: `# ${title}\n${query.trim()}\n`,
  variables: variables ?? '',
}));

const sharedTab = tabOfAddress();
// GraphiQL keeps a visitor's tabs in local storage; from then on only a shared address adds one.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
const openTab = sharedTab ?? (isFirstVisit ? questionTabs[0] : undefined);
if (openTab) fillEditors(openTab);

const root = document.getElementById('graphiql');
if (!root) throw new Error('index.html has no element #graphiql');
createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    schemaDescription
    defaultTabs={sharedTab ? [sharedTab, ...questionTabs] : questionTabs}
    onEditQuery={forgetAddress}
    onEditVariables={forgetAddress}
  />,
);

/** The query of a shared address, `/graphiql?query=…&variables=…`. */
function tabOfAddress(): Tab | undefined {
  const address = new URLSearchParams(location.search);
  const query = address.get('query');
  return query === null ? undefined : { query, variables: address.get('variables') ?? '' };
}

/**
 * What the editors start with, which also says which tab is open. GraphiQL stores it only once an editor changes;
 * a reload before that would show the query of the tab without its variables.
 */
function fillEditors({ query, variables }: Tab): void {
  localStorage.setItem('graphiql:query', query);
  localStorage.setItem('graphiql:variables', variables);
}

/** Once the editor shows something else, the address no longer says what. */
function forgetAddress(): void {
  if (location.search) history.replaceState(null, '', location.pathname);
}
