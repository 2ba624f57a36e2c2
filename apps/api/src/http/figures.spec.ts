import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertPublication } from '@monitor/api-releases/testing';
import { groupCodes } from '@monitor/domain';
import { signInAs } from '@monitor/testing';
import type { PersonaClient } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const quarterIds = ['2025-26-Q2', '2025-26-Q3'] as const;
const stratifiers = ['DEPRIVATION', 'AGE', 'SEX', 'ETHNICITY'] as const;
const metricIds = ['M01', 'M05'] as const;
const areas = [
  { level: 'ENGLAND', areaCode: 'ENG' },
  { level: 'REGION', areaCode: 'Y58' },
  { level: 'REGION', areaCode: 'Y60' },
] as const;

let server: TestApi;
let analyst: PersonaClient;

/** Sums of groups, some of them small enough to be hidden; every seventh group was not reported. */
function sumsOf(stratifier: string, seed: number): Record<string, [number, number]> {
  const sums = groupCodes(stratifier).map((code, index) => {
    const everybody = 30 + ((seed * 7919 + index * 104_729) % 3_000);
    return [code, [Math.floor((everybody * ((seed + index) % 8)) / 8), everybody]] as const;
  });
  return Object.fromEntries(
    sums.filter((_, index) => (seed + index) % 7 !== 0).map(([code, pair]) => [code, [...pair]]),
  );
}

beforeAll(async () => {
  server = await startTestApi();
  await server.addPerson('analyst', 'NATIONAL_ANALYST');
  analyst = await signInAs(server.baseUrl, 'analyst');
  await server.database.query(
    `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
     VALUES ('2025-26-Q2', '2025-07-01', '2025-09-30', '2025-10-01', '2025-11-30', '2025-12-31'),
            ('2025-26-Q3', '2025-10-01', '2025-12-31', '2026-01-01', '2026-02-28', '2026-03-31')`,
  );
  const tables = quarterIds.flatMap((quarterId) =>
    areas.flatMap((area) =>
      metricIds.flatMap((metricId) => stratifiers.map((stratifier) => ({ quarterId, ...area, metricId, stratifier }))),
    ),
  );
  await insertPublication(
    server.database.query,
    tables.map((table, seed) => ({
      ...table,
      sums: sumsOf(table.stratifier, seed),
      estimated: seed % 4 === 0 ? groupCodes(table.stratifier).slice(0, 2) : [],
    })),
  );
});
afterAll(() => server.stop());

async function ask<Answer>(query: string): Promise<Answer> {
  const response = await analyst.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** What tells figures apart, and what is the same by every way to them. */
interface Row {
  key: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: string;
  markers: string[];
}

type Named = Omit<Row, 'key'> &
  Record<'quarterId' | 'areaCode' | 'metricId' | 'stratifier' | 'measure', string> & { group: string | null };

function toRow({ quarterId, areaCode, metricId, stratifier, measure, group, ...of }: Named): Row {
  return { key: [quarterId, areaCode, metricId, stratifier, measure, group ?? ''].join(' '), ...of };
}

const inOrder = (rows: Row[]) => [...rows].sort((one, other) => (one.key < other.key ? -1 : 1));

async function byPages(): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = 'null'; ;) {
    const { figures } = await ask<{
      figures: { nodes: Named[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(
      `{ figures(filter: {}, first: 37, after: ${after}) { pageInfo { hasNextPage endCursor } nodes {
        quarterId areaCode metricId stratifier measure group value lower upper numerator denominator status markers } } }`,
    );
    rows.push(...figures.nodes.map(toRow));
    if (!figures.pageInfo.hasNextPage) return rows;
    after = JSON.stringify(figures.pageInfo.endCursor);
  }
}

async function byColumns(): Promise<Row[]> {
  const { figureColumns: of } = await ask<{
    figureColumns: Record<string, (string | number | null)[]> & { rows: number };
  }>(
    `{ figureColumns(filter: {}) { rows quarterIds areaCodes metricIds stratifiers measures groups values lowers uppers
      numerators denominators statuses markers } }`,
  );
  const text = (name: string, index: number) => String(of[name]?.[index]);
  const number = (name: string, index: number) => of[name]?.[index] as number | null;
  return Array.from({ length: of.rows }, (_, index) =>
    toRow({
      ...{
        quarterId: text('quarterIds', index),
        areaCode: text('areaCodes', index),
        metricId: text('metricIds', index),
      },
      ...{ stratifier: text('stratifiers', index), measure: text('measures', index) },
      group: (of['groups']?.[index] ?? null) as string | null,
      ...{ value: number('values', index), lower: number('lowers', index), upper: number('uppers', index) },
      ...{ numerator: number('numerators', index), denominator: number('denominators', index) },
      ...{ status: text('statuses', index), markers: text('markers', index).split(' ').filter(Boolean) },
    }),
  );
}

type Shown = Omit<Row, 'key' | 'numerator' | 'denominator'>;
interface ShownCount {
  value: number | null;
  markers: string[];
}
interface Point {
  quarter: { id: string };
  organisations: number;
  difference: Shown;
  ratio: Shown;
  unknown: Shown;
  groups: { group: string; numerator: ShownCount; denominator: ShownCount; share: Shown }[];
}

/** The figures of one comparison: those that the pages of the browser show. */
async function byComparison(metricId: string, stratifier: string, level: string): Promise<Row[]> {
  const shown = '{ value lower upper status markers }';
  const { equityOverTime } = await ask<{ equityOverTime: { areas: { area: { code: string }; points: Point[] }[] } }>(
    `{ equityOverTime(filter: { metricId: "${metricId}", stratifier: ${stratifier}, level: ${level}, lastQuarterId: "${quarterIds[1]}", quarters: 2 }) {
      areas { area { code } points { quarter { id } organisations difference ${shown} ratio ${shown} unknown ${shown}
        groups { group numerator { value markers } denominator { value markers } share ${shown} } } } } }`,
  );
  return equityOverTime.areas.flatMap(({ area, points }) =>
    points
      .filter(({ organisations }) => organisations > 0)
      .flatMap(({ quarter, groups, difference, ratio, unknown }) => {
        const of = { quarterId: quarter.id, areaCode: area.code, metricId, stratifier };
        const ofAll = { ...of, group: null, numerator: null, denominator: null };
        return [
          ...groups.map(({ group, numerator, denominator, share }) => {
            // A row holds counts and share together, and has the signs of whichever is shown.
            const markers = [...new Set([share, numerator, denominator].flatMap((each) => each.markers))];
            const counts = { numerator: numerator.value, denominator: denominator.value };
            return toRow({ ...of, group, measure: 'SHARE', ...share, ...counts, markers });
          }),
          toRow({ ...ofAll, measure: 'DIFFERENCE', ...difference }),
          toRow({ ...ofAll, measure: 'RATIO', ...ratio }),
          toRow({ ...ofAll, measure: 'UNKNOWN', ...unknown }),
        ];
      }),
  );
}

describe('a published figure', () => {
  it('is the same by pages, by columns and where the browser shows it, to the last digit', async () => {
    const pages = await byPages();
    expect(pages.length).toBeGreaterThan(400);
    expect(await byColumns()).toEqual(pages);
    const compared: Row[] = [];
    for (const metricId of metricIds) {
      for (const stratifier of stratifiers) {
        for (const level of ['ENGLAND', 'REGION']) compared.push(...(await byComparison(metricId, stratifier, level)));
      }
    }
    expect(inOrder(compared)).toEqual(inOrder(pages));
  });

  it('of every metric and stratifier of a level comes in one question', async () => {
    const { figures } = await ask<{ figures: { nodes: { metricId: string; stratifier: string }[] } }>(
      `{ figures(filter: { levels: [REGION], lastQuarterId: "${quarterIds[1]}" }, first: 1000) { nodes { metricId stratifier } } }`,
    );
    const pairs = new Set(figures.nodes.map(({ metricId, stratifier }) => `${metricId} ${stratifier}`));
    expect(pairs.size).toBe(metricIds.length * stratifiers.length);
  });

  it('that is refused leaves the others of the question in place', async () => {
    const response = await analyst.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ none: figures(filter: { publication: 99 }, first: 1) { nodes { id } } some: figures(filter: {}, first: 1) { nodes { id } } }',
      }),
    });
    const { data, errors } = (await response.json()) as {
      data: { none: null; some: { nodes: unknown[] } };
      errors: { extensions: { code: string } }[];
    };
    expect([data.none, data.some.nodes.length, errors.map(({ extensions }) => extensions.code)]).toEqual([
      null,
      1,
      ['NOT_FOUND'],
    ]);
  });
});
