import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import {
  catalogueOf,
  countedParts,
  editionOf,
  formEditions,
  metricDefinition,
  metricIds,
  questionsOf,
} from '@monitor/domain';
import type { Actor, FormEdition } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from './areas/areas-reader.service.js';
import { ConsistencyService } from './consistency/consistency.service.js';
import { PracticeReader } from './consistency/practice/practice-reader.service.js';
import { countQuestion, questionCountsBy } from './questions/count-question.js';
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
let consistency: ConsistencyService;
let equity: EquityOverTimeService;

beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const quarters = new QuartersService(database.tenantTx);
  areas = new AreasReader(database.tenantTx, quarters);
  consistency = new ConsistencyService(areas, new PracticeReader(database.tenantTx));
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
  return consistency.compare(analyst, filter, editionOfQuarter);
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

describe('the answers to any question that counts organisations', () => {
  const filter = { level: 'ENGLAND' } as const;
  const inEdition = (edition: FormEdition, question: string) =>
    areas.compare(
      analyst,
      { ...filter, quarterId: after, question },
      questionCountsBy(() => edition),
    );

  it('are counted by area, every answer that there can be in its place, whatever its section', async () => {
    for (const edition of formEditions)
      for (const question of questionsOf(edition).filter((each) => countedParts(each).length > 0)) {
        const rows = countedParts(question).flatMap(({ code, answers }) =>
          answers.map(({ value }, index) => ({ code, answer: value, organisations: index })),
        );
        await database.query(
          `INSERT INTO status_rollup (quarter_id, level, area_code, organisation_type, action_code, status, organisations)
           SELECT $1, 'ENGLAND', 'ENG', 'TRUST', row.* FROM unnest($2::text[], $3::text[], $4::integer[]) AS row
           ON CONFLICT DO NOTHING`,
          [after, rows.map(({ code }) => code), rows.map(({ answer }) => answer), rows.map((row) => row.organisations)],
        );
        const trusts = { ...filter, quarterId: after, question: question.code, organisationType: 'TRUST' } as const;
        await database.query(
          `INSERT INTO response_rollup (quarter_id, level, area_code, organisation_type, accepted, expected)
           VALUES ($1, 'ENGLAND', 'ENG', 'TRUST', 9, 9) ON CONFLICT DO NOTHING`,
          [after],
        );
        const { areas: found, parts } = await areas.compare(
          analyst,
          trusts,
          questionCountsBy(() => edition),
        );
        expect(parts.map(({ code }) => code)).toEqual(countedParts(question).map(({ code }) => code));
        expect(found[0]?.answers).toMatchObject(rows);
      }
  });

  it('are refused for a question that is not asked then, or counts people', async () => {
    await expect(inEdition(changed, 'D2-S5')).rejects.toThrow('“D2-S5” is not asked by the edition of this quarter');
    await expect(inEdition(first, 'M01.SEX')).rejects.toThrow('“M01.SEX” does not count organisations');
    const services = { ...filter, quarterId: before, question: 'SERVICES' };
    await expect(areas.compare(analyst, services, countQuestion)).rejects.toThrow('is not asked');
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

  it.each(metricIds().map((id) => [id, whyNot(id) ?? 'is followed'] as const))('of %s %s', async (metricId, words) => {
    const followed = equity.follow(analyst, { ...filter, metricId });
    if (whyNot(metricId) === null) expect((await followed).metric.id).toBe(metricId);
    else await expect(followed).rejects.toThrow(words);
  });
});
