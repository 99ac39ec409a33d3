export interface Question {
  /** Stands as a comment above the query; the tab itself is named after the operation. */
  title: string;
  query: string;
  /** JSON */
  variables?: string;
}

/** What a first visit to GraphiQL opens, a tab per question. */
export const questions: Question[] = [
  {
    title: 'Vad innehåller grafen?',
    query: `query Graph {
  graph {
    version
    engine
    documents
    entities
    links
  }
}`,
  },
  {
    title: 'Platshållare: fråga 2',
    query: `query Fraga2 {
  graph {
    version
    engine
    documents
    entities
    links
  }
}`,
  },
  {
    title: 'Platshållare: fråga 3',
    query: `query Fraga3 {
  graph {
    version
    engine
    documents
    entities
    links
  }
}`,
  },
  {
    title: 'Platshållare: fråga 4',
    query: `query Fraga4 {
  graph {
    version
    engine
    documents
    entities
    links
  }
}`,
  },
  {
    title: 'Platshållare: fråga 5',
    query: `query Fraga5 {
  graph {
    version
    engine
    documents
    entities
    links
  }
}`,
  },
];
