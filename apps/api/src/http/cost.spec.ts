import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { allowances, mostCost } from '@monitor/api-platform';
import { AreasService, QuartersService } from '@monitor/api-reference';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let analyst: PersonaClient;
let other: PersonaClient;

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('analyst', 'NATIONAL_ANALYST');
  await server.addPerson('other', 'NATIONAL_ANALYST');
  [analyst, other] = [await signInAs(server.baseUrl, 'analyst'), await signInAs(server.baseUrl, 'other')];
});
afterAll(() => server.stop());

interface Told {
  errors?: { message: string; extensions: { code: string; details: Record<string, number> } }[];
  extensions?: {
    cost: { requested: number; limit: number; budget?: { limit: number; remaining: number; resetsInSeconds: number } };
  };
}

async function ask(
  client: PersonaClient,
  query: string,
): Promise<Told & { status: number; retryAfter: string | null }> {
  const response = await client.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    ...((await response.json()) as Told),
  };
}

const equity = (asked: string) =>
  `equityOverTime(filter: { level: ICB, quarters: 40, metricId: "M01", stratifier: DEPRIVATION, lastQuarterId: "2026-27-Q1" }) { ${asked} }`;
const many = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} }`;
const { points } = allowances.OPERATION_COST;

describe('an answer', () => {
  it('tells its cost, the limit and what is left of the budget', async () => {
    const { extensions } = await ask(analyst, '{ quarters { id label } }');
    expect(extensions?.cost).toEqual({
      requested: 100 + 1 + 80 * 2 + 3,
      limit: mostCost,
      budget: { limit: points, remaining: expect.any(Number), resetsInSeconds: expect.any(Number) },
    });
    const { extensions: later } = await ask(analyst, '{ quarters { id label } }');
    const left = extensions?.cost.budget?.remaining ?? 0;
    expect(later?.cost.budget?.remaining).toBe(left - (extensions?.cost.requested ?? 0));
  });
});

describe('a request that costs too much', () => {
  it('is paid for when it is refused too: reading it took its time', async () => {
    const left = async () => (await ask(analyst, '{ __typename }')).extensions?.cost.budget?.remaining ?? 0;
    const before = await left();
    const { status } = await ask(analyst, `{ nothing } # ${'x'.repeat(50_000)}`);
    expect(status).toBe(400);
    expect(before - (await left())).toBeGreaterThan(5_000);
  });

  it('is refused before it runs, and says by how much', async () => {
    const asked = jest.spyOn(server.api.app.get(QuartersService), 'quarters');
    const { status, errors, extensions } = await ask(
      analyst,
      many(14, equity('areas { points { groups { label } } }')),
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      details: { requested: extensions?.cost.requested, limit: mostCost },
    });
    expect(extensions?.cost.requested).toBeGreaterThan(mostCost);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is refused with the seconds to wait when the budget of a minute is spent, for that caller alone', async () => {
    const wide = `{ ${equity('areas { points { groups { group label comparable } } }')} }`;
    let told = await ask(other, wide);
    for (let asked = 0; told.status !== 429 && asked < 60; asked += 1) told = await ask(other, wide);
    expect(told).toMatchObject({ status: 429, errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    const { requested, budget } = told.extensions?.cost ?? {};
    expect(budget?.remaining).toBeLessThan(requested ?? 0);
    expect(Number(told.retryAfter)).toBeGreaterThan(0);
    expect(Number(told.retryAfter)).toBeLessThanOrEqual(60);
    expect((await ask(analyst, '{ quarters { id } }')).status).toBe(200);
  });
});

describe('equal fields of a request', () => {
  it('are answered once, however many aliases ask them and however their arguments are written', async () => {
    const asked = jest.spyOn(server.api.app.get(AreasService), 'areas');
    asked.mockClear();
    const written = [
      'areas(level: REGION, quarterId: "2026-27-Q1")',
      'areas(quarterId: "2026-27-Q1", level: REGION, boundaries: AS_WAS)',
    ];
    const fields = Array.from({ length: 20 }, (_, index) => `a${index}: ${written[index % 2]} { code }`);
    const { status, errors } = await ask(analyst, `{ ${fields.join(' ')} }`);
    expect({ status, errors }).toEqual({ status: 200 });
    expect(asked).toHaveBeenCalledTimes(1);
    await ask(analyst, `{ ${fields.join(' ')} }`);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
