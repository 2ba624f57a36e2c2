import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { catalogueOf, editionOf, formEditions, metricDefinition, metricIds, questionsOf } from '@monitor/domain';
import type { Actor, FormEdition } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from './areas/areas-reader.service.js';
import { consistencyBy } from './consistency/compare-consistency.js';
import { EquityOverTimeService } from './equity/equity-over-time.service.js';

const [before, after] = ['2025-26-Q3', '2025-26-Q4'];
const analyst: Actor = {
  personId: '00000000-0000-0000-0000-000000000001',
  displayName: 'Analyst',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};

const first = editionOf(1);
/** An edition that no longer asks D2-S5, and asks D2-S3 of fewer. */
const changed: FormEdition = {
  ...first,
  version: 99,
  sections: first.sections.map((section) => ({
    ...section,
    questions: section.questions
      .filter(({ code }) => code !== 'D2-S5')
      .map((question) => (question.code === 'D2-S3' ? { ...question, askedOf: { TRUST: 'MANDATORY' } } : question)),
  })),
};

let database: TestDatabase;
let areas: AreasReader;
let equity: EquityOverTimeService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const quarters = new QuartersService(database.tenantTx);
  areas = new AreasReader(database.tenantTx, quarters);
  equity = new EquityOverTimeService(database.tenantTx, quarters);
  await database.query(
    `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
     VALUES ($1, 'ENGLAND', 'ENG', 'PRACTICE', 4, 4), ($2, 'ENGLAND', 'ENG', 'PRACTICE', 4, 4)`,
    [before, after],
  );
  await database.query(
    `INSERT INTO status_rollup (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
     SELECT quarter, 'ENGLAND', 'ENG', 'PRACTICE', code, 'IMPLEMENTED', 4
     FROM unnest(ARRAY[$1, $2]) AS quarter, unnest(ARRAY['D2-S3', 'D2-S5']) AS code`,
    [before, after],
  );
});
afterAll(() => database.drop());

function compare(quarterId: string, domain: 'D2' | null = 'D2') {
  const editionOfQuarter = (quarter: string) => (quarter < after ? first : changed);
  const filter = { quarterId, level: 'ENGLAND', domain, organisationType: 'PRACTICE' } as const;
  return areas.compare(analyst, filter, consistencyBy(editionOfQuarter));
}

describe('a comparison of a quarter', () => {
  it('asks what the edition of that quarter asked, whatever another asks', async () => {
    const columnsOf = (edition: FormEdition) =>
      catalogueOf(edition)
        .actions.filter((action) => action.domain === 'D2' && action.askedOf.includes('PRACTICE'))
        .map(({ code }) => code);
    const keys = async (quarterId: string) => (await compare(quarterId)).columns.map(({ key }) => key);
    expect(await keys(before)).toEqual(columnsOf(first));
    expect(await keys(after)).toEqual(columnsOf(changed));
    expect(columnsOf(first).filter((code) => !columnsOf(changed).includes(code))).toEqual(['D2-S3', 'D2-S5']);
  });

  it('counts answers, and what is owed, by that edition alone', async () => {
    const domainCell = async (quarterId: string) => {
      const {
        columns,
        areas: [england],
      } = await compare(quarterId, null);
      return england?.cells[columns.findIndex(({ key }) => key === 'D2')];
    };
    expect(await domainCell(before)).toMatchObject({ answered: 8 });
    expect(await domainCell(after)).toMatchObject({ answered: 0 });
  });

  it('is not changed by answers to questions that are no actions, whichever they are', async () => {
    const figures = async () => JSON.stringify([await compare(before), await compare(before, null)]);
    const untouched = await figures();
    const counted = formEditions
      .flatMap((edition) => questionsOf(edition))
      .filter(({ action, counts }) => !action && counts);
    const codes = [...new Set(counted.flatMap(({ code }) => [code, `${code}.assessed`]))];
    await database.query(
      `INSERT INTO status_rollup (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
       SELECT $1, 'ENGLAND', 'ENG', 'PRACTICE', code, status, 900
       FROM unnest($2::text[]) AS code, unnest(ARRAY['YES', 'GIVEN', 'IMPLEMENTED']) AS status`,
      [before, codes],
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(await figures()).toBe(untouched);
  });
});

describe('the gap between groups', () => {
  const filter = { stratifier: 'DEPRIVATION', level: 'ENGLAND', lastQuarterId: after, quarters: 1 } as const;

  const isBy = (metricId: string) =>
    formEditions.some((edition) => questionsOf(edition).some(({ code }) => code === `${metricId}.DEPRIVATION`));
  const whyNot = (metricId: string) => {
    if (metricDefinition(metricId).kind !== 'SHARE') return 'is not a share of people, and only shares are compared';
    return isBy(metricId) ? null : 'is not counted by deprivation';
  };

  it.each(metricIds.map((id) => [id, whyNot(id) ?? 'is followed'] as const))('of %s %s', async (metricId, words) => {
    const followed = equity.follow(analyst, { ...filter, metricId });
    if (whyNot(metricId) === null) expect((await followed).metric.id).toBe(metricId);
    else await expect(followed).rejects.toThrow(words);
  });
});
