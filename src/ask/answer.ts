/** A place that states a fact of the answer, as the API gives it. */
export interface Place {
  document: string;
  section: string | null;
  phrase: string | null;
  fact: string | null;
  recordedAt: string;
}

/** The answer to a question in words; entities and documents by their ids. */
export interface Answered {
  understood: boolean;
  intent: string | null;
  sentence: string;
  entities: readonly string[];
  operation: string | null;
  variables: Readonly<Record<string, unknown>> | null;
  citations: readonly Place[];
}

/** Runs an operation of the API and gives its data. Rejects where it has errors. */
export type Execute = (operation: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
