import { describe, expect, it } from '@jest/globals';
import { icbPeriodsFrom2026, icbPeriodsUntil2026, icbSuccessions, regionPeriods } from '@monitor/api-reference';
import type { OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import { recordSuccessions } from '../periods/record-successions.query.js';
import { readPresentPlaces } from '../places/present-places.query.js';
import { refreshPresentPlaces } from '../places/refresh-present-places.js';
import { ReorganisationPreviewService } from './preview/reorganisation-preview.service.js';
import { administrator, contentOf, drafted, link } from './reorganisations.builder.js';
import { ReorganisationsService } from './reorganisations.service.js';
import type { ReorganisationContentParts } from './types/reorganisation-content.type.js';

const system = { system: 'reorganisation' } as const;
const region = 'Y61';
const day = '2026-04-01';
const [drafter, approver] = [administrator(1), administrator(2)];

const links = icbSuccessions.filter(({ successorCode }) => ['S1Y5D', 'D7T5G', 'T6Y0W'].includes(successorCode));
const ended = new Set(links.map(({ predecessorCode }) => predecessorCode));
const begun = icbPeriodsFrom2026.filter(({ code }) => links.some(({ successorCode }) => successorCode === code));

/** A practice of each board that ended, as it was known before: still open under the old board. */
const practices: OrganisationPeriod[] = [...ended].map((icbCode) => {
  const since = { validFrom: '2020-04-01', validTo: null };
  return { code: `Z${icbCode}`, onsCode: null, type: 'PRACTICE', name: icbCode, icbCode, regionCode: region, ...since };
});

/** Where the practice of a board went: to its one successor; of a split board, to the one its place went to. */
const assigned = new Map(
  [...ended].map((code) => [code, links.filter(({ predecessorCode }) => predecessorCode === code).at(-1)]),
);

async function placesIn(database: TestDatabase, record: () => Promise<void>) {
  try {
    await record();
    return await database.tenantTx.run(system, async (manager) => {
      await refreshPresentPlaces(manager, () => Promise.resolve());
      const found = await readPresentPlaces(manager);
      const own = [...ended, ...begun.map(({ code }) => code), ...practices.map(({ code }) => code)];
      return own.map((code) => [code, found.get(code)]);
    });
  } finally {
    await database.drop();
  }
}

/** The facts that the product comes with, and practices that were moved by hand. */
async function seeded() {
  const database = await createTestDatabase(organisationsEntities);
  return placesIn(database, () =>
    database.tenantTx.run(system, async (manager) => {
      const moved = practices.flatMap((practice) => [
        { ...practice, validTo: '2026-03-31' },
        { ...practice, icbCode: assigned.get(practice.icbCode ?? '')?.successorCode ?? null, validFrom: day },
      ]);
      const periods = [...regionPeriods, ...icbPeriodsUntil2026, ...icbPeriodsFrom2026, ...moved];
      await recordPeriods(manager, { periods, isInvented: false, importId: null });
      await recordSuccessions(manager, icbSuccessions);
    }),
  );
}

const content: ReorganisationContentParts = contentOf({
  title: 'Boards of the East of England on 1 April 2026',
  effectiveOn: day,
  source: 'ODS succession records for 1 April 2026',
  newBodies: begun.map(({ code, type, name, onsCode, regionCode }) => ({
    code,
    type,
    name,
    onsCode,
    icbCode: null,
    regionCode,
  })),
  links: links.map(({ predecessorCode, successorCode, type, weight, source }) =>
    link(predecessorCode, successorCode, type === 'SPLIT' ? { type, weight, weightsSource: source } : { type }),
  ),
  moves: practices.flatMap(({ code, icbCode }) => {
    const to = assigned.get(icbCode ?? '');
    return to?.type === 'SPLIT' ? [{ code, toCode: to.successorCode }] : [];
  }),
});

/** What was known the day before, and the reorganisation entered through the service by two people. */
async function entered() {
  const database = await createTestDatabase(organisationsEntities);
  return placesIn(database, async () => {
    const before = [...icbPeriodsUntil2026, ...icbPeriodsFrom2026].filter(
      ({ code }) => !begun.some((body) => body.code === code),
    );
    const open = before.map((period) => (ended.has(period.code) ? { ...period, validTo: null } : period));
    await database.tenantTx.run(system, async (manager) => {
      await recordPeriods(manager, {
        periods: [...regionPeriods, ...open, ...practices],
        isInvented: false,
        importId: null,
      });
      await recordSuccessions(
        manager,
        icbSuccessions.filter((each) => !links.includes(each)),
      );
    });
    const service = new ReorganisationsService(database.tenantTx, () => Promise.resolve());
    const { id } = await drafted(service, drafter, content);
    await service.step(drafter, { id, expectedVersion: 1, step: 'PROPOSE' });
    const preview = await new ReorganisationPreviewService(database.tenantTx).preview(approver, id);
    await service.approve(approver, { id, expectedVersion: 2, seenEffect: preview?.effect ?? '' });
  });
}

describe('the reorganisation of the East of England of April 2026', () => {
  it('entered by administrators, puts everything where the facts of the product put it', async () => {
    expect([links.length, begun.length, practices.length]).toEqual([8, 3, 6]);
    const [byFacts, byPeople] = [await seeded(), await entered()];
    expect(byPeople).toEqual(byFacts);
    expect(byPeople.every(([, places]) => places !== undefined)).toBe(true);
  });
});
