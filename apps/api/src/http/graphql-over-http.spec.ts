import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import type { AuditResult } from 'graphql-http';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';
import { addMachine } from '../testing/machine-token.js';

let server: TestApi;
let results: AuditResult[];

beforeAll(async () => {
  server = await startTestApi();
  const token = await addMachine(server, 'NATIONAL_ANALYST');
  const withToken: typeof fetch = (input, init) =>
    fetch(input, {
      ...init,
      headers: { ...(init?.headers as Record<string, string>), authorization: `Bearer ${token}` },
    });
  results = await auditServer({ url: `${server.baseUrl}/graphql`, fetchFn: withToken });
});
afterAll(() => server.stop());

const titles = (statuses: string[]) =>
  results.filter(({ status }) => statuses.includes(status)).map(({ id, name }) => `${id} ${name}`);

describe('the audit of GraphQL over HTTP', () => {
  it('looks at everything that the specification says', () => {
    expect(results.length).toBeGreaterThanOrEqual(61);
  });

  it('finds nothing that must or should be otherwise', () => {
    expect(titles(['error', 'warn'])).toEqual([]);
  });

  it('notices only that GET, which a server may refuse, is refused', () => {
    expect(titles(['notice']).filter((title) => !/GET/.test(title))).toEqual([]);
  });
});
