import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { roles } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { returnsEntities } from '../returns-entities.js';
import { extend } from '../testing/extension.builder.js';
import { actorAs, onDayOfTests, openOrganisations, quarterId } from '../testing/return-scenario.builder.js';
import { ReturnsOverviewService } from './returns-overview.service.js';

const analyst = actorAs('NATIONAL_ANALYST', { regionCodes: ['*'] });
const lead = actorAs('REGIONAL_LEAD', { regionCodes: ['Y61'] });
let database: TestDatabase;
const on = (instant: string) => {
  const tx = database.tenantTx.at(instant);
  return new ReturnsOverviewService(tx, new QuartersService(tx));
};
const late = '2026-12-03T09:00:00Z';
const ofTrusts = async (instant: string) => {
  const { regions } = await on(instant).read(analyst, quarterId);
  return regions
    .find(({ region }) => region.code === 'Y61')
    ?.types.find(({ organisationType }) => organisationType === 'TRUST');
};

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(onDayOfTests(database), [
    ...['T1', 'T2', 'T3', 'T4'].map((code) => ({ code, type: 'TRUST' as const })),
    { code: 'T9', type: 'TRUST', regionCode: 'Y56', icbCode: 'QKK' },
  ]);
  const begun = [
    ['T1', 'SUBMITTED', 1, null],
    ['T2', 'DRAFT', 1, 1],
  ];
  for (const values of begun) {
    await database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
         catalogue_version, state, revision, accepted_revision)
       VALUES ($1, $5, 'TRUST', 'T6Y0W', 'Y61', 1, $2, $3, $4)`,
      [...values, quarterId],
    );
  }
  await extend(database, { organisationCode: 'T3', quarterId, closesOn: '2027-01-14' });
});
afterAll(() => database.drop());

describe('where the returns of England stand', () => {
  it('is counted by region and type; late is who should have sent and has no more days', async () => {
    expect(await ofTrusts(late)).toMatchObject({ late: 1, extended: 1 });
    expect((await ofTrusts(late))?.states.map(({ state, returns }) => [state, returns])).toEqual([
      ['NOT_STARTED', 2],
      ['DRAFT', 1],
      ['SUBMITTED', 1],
    ]);
    expect(await ofTrusts('2026-11-30T09:00:00Z')).toMatchObject({ late: 0 });
    expect(await ofTrusts('2027-01-15T00:00:00Z')).toMatchObject({ late: 2 });
  });

  it('says how long there is until the deadline, by the day in London', async () => {
    expect(await on(late).read(analyst, quarterId)).toMatchObject({ daysLate: 3 });
    expect(await on('2026-10-24T23:30:00Z').read(analyst, quarterId)).toMatchObject({ daysLate: -36 });
  });

  it('shows leads their own regions, England all, and nobody else any', async () => {
    const codesOf = async (actor: typeof lead) =>
      (await on(late).read(actor, quarterId)).regions.map(({ region }) => region.code);
    expect(await codesOf(lead)).toEqual(['Y61']);
    expect(await codesOf(analyst)).toEqual(expect.arrayContaining(['Y56', 'Y61']));
    for (const role of roles.filter((each) => each !== 'NATIONAL_ANALYST' && each !== 'REGIONAL_LEAD'))
      expect(() => on(late).read(actorAs(role, {}), quarterId)).toThrow('for regional leads and national analysts');
  });
});
