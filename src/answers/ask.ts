import type { Answered } from '../ask/answer.js';
import { answerQuestion } from '../ask/ask.js';
import { type Answering, type Composed, Ref } from '../compile/answering.js';
import { locals } from '../graph/cypher.js';
import type { Language } from '../model/schema.generated.js';
import { noLongerThan } from './bounds.js';

const LONGEST_QUESTION = 1_000;

/** `ask(question, language)`: a question in words, answered by operations of this API. */
export const ask: Answering<Answered> = {
  composes: ['Citation'],
  parameters({ question }) {
    noLongerThan('ask', 'question', question, LONGEST_QUESTION);
    return {};
  },
  shape: () => '',
  async inquire({ question, language }, { execute }) {
    const found = await answerQuestion(String(question), language as Language, execute);
    const documents = found.citations.map(({ document }) => document);
    return { parameters: { entities: [...new Set([...found.entities, ...documents])] }, found };
  },
  gather({ parameter, fresh }) {
    const local = locals(fresh);
    return {
      cypher: local`WITH ${parameter('entities')} AS ids`,
      data: local`true`,
      ids: { Fact: local`[]`, Entity: local`ids` },
    };
  },
  compose(_data, _given, { entities, citations, variables, ...answer }) {
    return {
      ...answer,
      entities: entities.map((id) => new Ref(id)),
      variables: variables as Composed,
      citations: citations.map(({ document, ...place }) => ({ document: new Ref(document), ...place })),
    };
  },
};
