import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { operations } from '../../web/graphiql/operations.js';
import { questions } from '../../web/graphiql/questions.js';
import type { WatchedPage } from '../setup/browser.js';
import { engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';
import { watchedPages } from './watched.js';

const operationOf = (query: string): string => /query (\w+)/.exec(query)?.[1] ?? '';
/** Its tabs, in order. */
const tabsOfAll = [...questions, ...operations];
const [first] = questions;
if (!first) throw new Error('there are no questions');

/** What an editor shows, white space made single: lines are wrapped. */
async function shown(page: Page, editor: 'query-editor' | 'response'): Promise<string> {
  // As it is laid out: the lines are elements of their own.
  const text = await page.locator(`.graphiql-${editor} .view-lines`).innerText();
  return single(text);
}

const single = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(engines.slice(0, 1))('GraphiQL in a browser, on $name', (engine) => {
  const api = apiOverSeeds(engine);
  const openPage = watchedPages();

  /** Opens GraphiQL as somebody who was never there; resolves once it knows the schema. */
  async function visit(path = '/graphiql', options: BrowserContextOptions = {}): Promise<WatchedPage> {
    const visited = await openPage(api.address, options);
    const introspected = visited.page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('IntrospectionQuery'),
    );
    await visited.page.goto(`${api.address}${path}`);
    const schema = await (await introspected).json();
    expect(schema.data.__schema.queryType.name).toBe('Query');
    await visited.page.locator('.graphiql-query-editor .view-lines').waitFor();
    return visited;
  }

  /** Runs what the open tab asks; the answer as it came, once it is shown. */
  async function run(page: Page): Promise<{ data: unknown; errors?: unknown }> {
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const answer = await (await answered).json();
    await page.locator('.graphiql-response .view-lines').getByText('"data"').waitFor();
    return answer;
  }

  test('it opens with the five questions and the ten operations, a tab for each, without an error and without leaving its origin', async () => {
    const { page, problems, close } = await visit();
    const tabs = page.getByRole('tab');
    expect(tabsOfAll).toHaveLength(15);
    expect(await tabs.allInnerTexts()).toEqual(tabsOfAll.map(({ query }) => operationOf(query)));
    for (const [index, { title, query }] of tabsOfAll.entries()) {
      await tabs.nth(index).click();
      await page.locator('.graphiql-query-editor').getByText(operationOf(query)).first().waitFor();
      expect(await shown(page, 'query-editor')).toContain(single(`# ${title} ${query}`).slice(0, 150));
      expect(await page.locator('.squiggly-error').count()).toBe(0);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('who opens the address of the API itself is led here, with the operation', async () => {
    const query = '{ graph { version } }';
    const { page, problems, close } = await visit(`/graphql?${new URLSearchParams({ query })}`);
    expect(new URL(page.url()).pathname).toBe('/graphiql');
    await expect.poll(() => shown(page, 'query-editor')).toContain(query);
    expect(problems).toEqual([]);
    await close();
  });

  test('it runs the first question and shows its answer', async () => {
    const { page, problems, close } = await visit();
    const answer = await run(page);
    const variables = first.variables === undefined ? {} : JSON.parse(first.variables);
    expect(answer.data).toEqual(await api.data(first.query, variables));
    expect(await shown(page, 'response')).toContain(single(JSON.stringify(answer, null, 2)).slice(0, 150));
    expect(problems).toEqual([]);
    await close();
  });

  test('it shows what can be asked, with its description', async () => {
    const { page, problems, close } = await visit();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const explorer = page.locator('.graphiql-plugin');
    await explorer.getByRole('link', { name: 'Query' }).click();
    await explorer.getByText('Everything that can be asked.').waitFor();
    await explorer.getByRole('link', { name: 'entities', exact: true }).click();
    await explorer.getByText('Entities by their ids, in the order asked for').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('it says what is wrong with a question before it is asked', async () => {
    const { page, problems, close } = await visit(`/graphiql?query=${encodeURIComponent('{ bodis { totalCount } }')}`);
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('an address may carry a question with its variables; it opens first, before the others', async () => {
    const query = 'query Shared($id: ID!) { body(id: $id) { name } }';
    const variables = '{ "id": "rpo-psykisk-halsa-sydostra" }';
    const { page, problems, close } = await visit(
      `/graphiql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`,
    );
    expect(await shown(page, 'query-editor')).toBe(query);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Shared',
      ...tabsOfAll.map((one) => operationOf(one.query)),
    ]);
    expect(await run(page)).toEqual({ data: await api.data(query, JSON.parse(variables)) });
    expect(problems).toEqual([]);
    await close();
  });

  test('it can be used on a phone: nothing is cut off at 360 pixels, and the answer is in sight', async () => {
    const size = { width: 360, height: 740 };
    const { page, problems, close } = await visit('/graphiql', { viewport: size, hasTouch: true, isMobile: true });
    const { data } = await run(page);
    expect(data).toEqual(await api.data(first.query, first.variables === undefined ? {} : JSON.parse(first.variables)));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width);
    for (const part of ['.graphiql-query-editor', '.graphiql-response', '.graphiql-execute-button']) {
      const box = await page.locator(part).boundingBox();
      expect(box, part).not.toBeNull();
      const { x, y, width, height } = box ?? { x: -1, y: -1, width: 0, height: 0 };
      expect([x >= 0, y >= 0, x + width <= size.width, y + height <= size.height], part).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(Math.min(width, height), part).toBeGreaterThanOrEqual(24);
    }
    const answer = await page.locator('.graphiql-response').boundingBox();
    expect(answer?.height).toBeGreaterThan(150);
    expect(answer?.width).toBeGreaterThan(200);
    expect(problems).toEqual([]);
    await close();
  });
});
