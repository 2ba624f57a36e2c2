import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { groupCodes } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import { refreshPresentPlaces } from '../places/refresh-present-places.js';
import { ReorganisationPreviewService } from './preview/reorganisation-preview.service.js';
import type { ReorganisationPreview } from './preview/reorganisation-preview.type.js';
import { administrator, drafted, link } from './reorganisations.builder.js';
import { ReorganisationsService } from './reorganisations.service.js';

const system = { system: 'reorganisation' } as const;
const drafter = administrator(1);
let database: TestDatabase;
let service: ReorganisationsService;
let previews: ReorganisationPreviewService;

const body = (code: string, icbCode: string, given: Partial<OrganisationPeriod> = {}): OrganisationPeriod => {
  const since = { validFrom: '2020-04-01', validTo: null };
  return {
    code,
    onsCode: null,
    type: 'PRACTICE',
    name: `Body ${code}`,
    icbCode,
    regionCode: 'Y61',
    ...since,
    ...given,
  };
};

/** An accepted return in which one measure was counted by deprivation, with so many people in each group. */
async function accept(code: string, quarterId: string, people: number): Promise<void> {
  const key = [code, quarterId];
  await database.query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, region_code, catalogue_version, state,
       revision, accepted_revision) VALUES ($1, $2, 'PRACTICE', 'Y61', 1, 'ACCEPTED', 1, 1)`,
    key,
  );
  await database.query(
    `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
     VALUES ($1, $2, 1, 'Y61', '{}', 'x', gen_random_uuid(), '{}')`,
    key,
  );
  const counts = groupCodes('DEPRIVATION').map(() => people);
  await database.query(
    `INSERT INTO metric_fact (organisation_code, quarter_id, revision, metric_id, stratifier, region_code, numerators, denominators)
     VALUES ($1, $2, 1, 'M01', 'DEPRIVATION', 'Y61', $3, $3)`,
    [...key, counts],
  );
}

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
  // ZR1 stays open; ZR2 closed while its board was T6Y0W, and only weights can say whose it would be after a split.
  const periods = [body('ZR1', 'T6Y0W'), body('ZR2', 'T6Y0W', { validFrom: '2026-04-01', validTo: '2026-08-31' })];
  await database.tenantTx.run(system, async (manager) => {
    await recordPeriods(manager, { periods, isInvented: true, importId: null });
    await refreshPresentPlaces(manager, () => Promise.resolve());
  });
  for (const quarter of ['2025-26-Q3', '2025-26-Q4']) await accept('ZR1', quarter, 100);
  await accept('ZR2', '2026-27-Q1', 33);
  service = new ReorganisationsService(database.tenantTx, () => Promise.resolve());
  previews = new ReorganisationPreviewService(database.tenantTx);
});
afterAll(() => database.drop());

async function previewOf(given: Parameters<typeof drafted>[2]): Promise<ReorganisationPreview | null> {
  const { id } = await drafted(service, drafter, given);
  return previews.preview(drafter, id);
}

const split = (weight: number, other = 'QMF') => ({
  links: [
    link('T6Y0W', 'D7T5G', { type: 'SPLIT', weight, weightsSource: 'Invented' }),
    link('T6Y0W', other, { type: 'SPLIT', weight: 1 - weight, weightsSource: 'Invented' }),
  ],
});

describe('the preview of a reorganisation', () => {
  it('says which areas end and change, who moves, and who is asked for which return', async () => {
    const preview = await previewOf({ links: [link('T6Y0W', 'D7T5G')] });
    expect(preview?.areas.map(({ code, fate }) => [code, fate])).toEqual([
      ['T6Y0W', 'ENDS'],
      ['D7T5G', 'CHANGES'],
    ]);
    expect(preview?.moves).toEqual([
      expect.objectContaining({
        typeLabel: 'GP practice',
        fromName: 'Norfolk and Suffolk',
        toName: 'Essex',
        organisations: 1,
      }),
    ]);
    const [first] = preview?.expected ?? [];
    expect((first?.after ?? 0) - (first?.before ?? 0)).toBe(-1);
    expect(first?.changes).toEqual([
      expect.objectContaining({
        code: 'T6Y0W',
        isAskedAfter: false,
        reason: expect.stringMatching(
          /will be succeeded by NHS Essex Integrated Care Board; its last return is the one for/,
        ),
      }),
    ]);
  });

  it('counts the figures of every series that read differently, and finds the totals unchanged by adding them up', async () => {
    const preview = await previewOf({ links: [link('T6Y0W', 'D7T5G')] });
    // Two boards, before and after, in three quarters; nothing is divided.
    expect(preview?.series).toEqual([
      {
        metricId: 'M01',
        metricName: 'NHS App registration',
        stratifier: 'DEPRIVATION',
        stratifierLabel: 'Deprivation',
        quarters: 3,
        boards: 2,
        figures: 6,
        estimated: 0,
      },
    ]);
    expect(preview).toMatchObject({ movedReturns: 3, changedRegions: [], isEnglandUnchanged: true });
  });

  it('marks what is shared out by weights as estimated, rounded as it will be, and names regions that change', async () => {
    const preview = await previewOf(split(0.6));
    // The open practice is assigned to nobody: its two figures leave the old board. The closed one is shared out.
    expect(preview?.series[0]).toMatchObject({ quarters: 3, figures: 5, estimated: 2 });
    expect(preview).toMatchObject({
      changedRegions: ['East of England', 'London'],
      isEnglandUnchanged: true,
    });
    const within = await previewOf(split(0.6, 'S1Y5D'));
    expect(within).toMatchObject({ changedRegions: [], isEnglandUnchanged: true });
  });

  it('is not given for a draft with errors, nor for what was decided', async () => {
    expect(await previewOf({ links: [link('T6Y0W', 'XXX')] })).toBeNull();
    const { id, version } = await drafted(service, drafter, { closures: ['ZR1'] });
    await service.step(drafter, { id, expectedVersion: version, step: 'WITHDRAW', comment: 'Wrong' });
    expect(await previews.preview(drafter, id)).toBeNull();
  });

  it('lists the organisations that move, page by page', async () => {
    const { id } = await drafted(service, drafter, { links: [link('T6Y0W', 'D7T5G')] });
    expect(await previews.moving(drafter, { id, first: 10, skip: 0 })).toEqual({
      total: 1,
      organisations: [
        { code: 'ZR1', name: 'Body ZR1', typeLabel: 'GP practice', fromName: 'Norfolk and Suffolk', toName: 'Essex' },
      ],
    });
    expect((await previews.moving(drafter, { id, first: 10, skip: 1 })).organisations).toEqual([]);
    await expect(previews.moving(drafter, { id, first: 501, skip: 0 })).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
    });
  });
});
