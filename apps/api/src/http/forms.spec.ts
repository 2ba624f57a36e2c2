import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formEditions } from '@monitor/domain';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;

beforeAll(async () => {
  server = await startTestApi();
});
afterAll(() => server.stop());

const ask = (path: string) => fetch(new URL(path, server.baseUrl));

describe('the published form', () => {
  it('is read by anybody, and kept for ever by whoever has read it', async () => {
    const { editions } = (await (await ask('/forms.json')).json()) as { editions: { definition: string }[] };
    expect(editions).toHaveLength(formEditions.length);
    for (const [index, { definition }] of editions.entries()) {
      const response = await ask(definition);
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(await response.json()).toEqual(JSON.parse(JSON.stringify(formEditions[index])));
    }
  });

  it('comes with a dictionary for a spreadsheet', async () => {
    const response = await ask('/forms/1.csv');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await response.text()).toMatch(/^Section,Question code,/);
  });

  it('is not there in an edition that was never published', async () => {
    expect((await ask('/forms/99.json')).status).toBe(404);
    expect((await ask('/forms/..%2F1.json')).status).toBe(404);
  });
});
