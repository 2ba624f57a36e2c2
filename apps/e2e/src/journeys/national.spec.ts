import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { ask, machineToken } from '../product/ask-api.js';

interface Equity {
  equityOverTime: {
    disclosurePolicy: string;
    areas: { points: { groups: { numerator: { status: string; value: number | null } }[] }[] }[];
  };
}

const equity = `query ($last: ID!, $level: AreaLevel!) {
  equityOverTime(filter: { metricId: "M10", stratifier: ETHNICITY, level: $level, lastQuarterId: $last, quarters: 12 }) {
    disclosurePolicy
    areas { points { groups { numerator { status value } } } }
  }
}`;

/** The national team pulls figures by GraphQL with a machine token. */
test('a machine without a token is refused', async ({ product }) => {
  const { data, errors } = await ask(product.url, 'no-token', '{ quarters { id } }');
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
});

for (const level of ['ENGLAND', 'REGION', 'ICB']) {
  test(`no count of people arrives that is not rounded, at level ${level}`, async ({ product: { url } }) => {
    const token = await machineToken(url);
    const quarters = await ask<{ quarters: { id: string }[] }>(url, token, '{ quarters { id } }');
    const last = quarters.data?.quarters[1]?.id;
    const { data } = await ask<Equity>(url, token, equity, { last, level });
    const counts = data?.equityOverTime.areas.flatMap(({ points }) =>
      points.flatMap(({ groups }) => groups.map(({ numerator }) => numerator)),
    );
    const shown = counts?.filter(({ status }) => status === 'PUBLISHED').map(({ value }) => value ?? 0) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((value) => value < 10 || value % 5 !== 0)).toEqual([]);
  });
}

test('a national client cannot read a return', async ({ product: { url } }) => {
  const query = '{ quarterlyReturn(organisationCode: "ZZ001", quarterId: "2026-27-Q1") { head { state } } }';
  const { data, errors } = await ask(url, await machineToken(url), query);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
});
