import { expect, it } from '@jest/globals';
import { ask, machineToken } from '../product/ask-api.js';
import type { Running } from '../product/running-product.js';

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
export function nationalSuite(product: () => Running): void {
  it('is refused without a token', async () => {
    const { data, errors } = await ask(product().url, 'no-token', '{ quarters { id } }');
    expect(data ?? null).toBeNull();
    expect(errors?.length).toBe(1);
  });

  it.each(['ENGLAND', 'REGION', 'ICB'])(
    'never receives a count of people that is not rounded, at level %s',
    async (level) => {
      const { url } = product();
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
    },
  );

  it('cannot read a return', async () => {
    const { url } = product();
    const query = '{ quarterlyReturn(organisationCode: "ZZ001", quarterId: "2026-27-Q1") { head { state } } }';
    const { data, errors } = await ask(url, await machineToken(url), query);
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
  });
}
