import type { DocumentStore } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { weightOfDocument } from '../compile/weight.js';

/** What the parsed documents of clients that are kept may weigh together, in bytes. Apollo itself weighs them a fourth of that. */
const MOST_DOCUMENTS = 10_000_000;

/** Parsed and valid documents, by their text: what was asked for longest ago goes first. */
export function keptDocuments(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: MOST_DOCUMENTS, sizeCalculation: weightOfDocument });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => {
      documents.set(key, document);
    },
    delete: async (key) => documents.delete(key),
  };
}
