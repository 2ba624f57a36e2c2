import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inPlaceStep, practiceSteps, toPracticeTable } from '@monitor/analysis';
import type { OrganisationPractice, PracticeTable } from '@monitor/analysis';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { referenceEntities } from '@monitor/api-reference';
import { assuranceLevels, catalogueOf, editionFor, implementationStatuses } from '@monitor/domain';
import type { AreaLevel, Boundaries, OrganisationType } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { columnsOf } from '../columns.js';
import { statusCounts } from '../status-counts.query.js';
import type { AreaStatusCounts } from '../status-counts.query.js';
import { areaOfPractice } from './area-of-practice.js';
import { practiceAnswers } from './practice-answers.query.js';
import { fillWorld } from '../../testing/practice-world.builder.js';

const quarterId = '2025-26-Q3';
const catalogue = catalogueOf(editionFor(quarterId));
const actionCodes = catalogue.actions.map(({ code }) => code);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
});
afterAll(() => database.drop());

const place = { region: fc.constantFrom('Y56', 'Y58', 'Y61'), icb: fc.constantFrom('QKK', 'QJK', 'QMM', null) };
const worlds = fc.array(
  fc.record({
    type: fc.constantFrom<OrganisationType>('PRACTICE', 'TRUST', 'ICB'),
    ...place,
    now: fc.option(fc.record(place)),
    answers: fc.array(
      fc.record({
        action: fc.constantFrom(...actionCodes, 'C1.no-action'),
        status: fc.constantFrom(...implementationStatuses),
        assurance: fc.constantFrom(null, ...assuranceLevels),
        isLoaded: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    isAccepted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);
const views = (['ENGLAND', 'REGION', 'ICB'] as const).flatMap((level) =>
  (['AS_WAS', 'AS_NOW'] as const).flatMap((boundaries) =>
    [null, 'PRACTICE' as const].flatMap((organisationType) =>
      [null, 'D2' as const].map((domain) => ({ level, boundaries, organisationType, domain })),
    ),
  ),
);

interface View {
  level: AreaLevel;
  boundaries: Boundaries;
  organisationType: OrganisationType | null;
  domain: 'D2' | null;
}

async function bothOf(
  { level, boundaries, organisationType, domain }: View,
  organisations: readonly OrganisationPractice[],
): Promise<{ counts: AreaStatusCounts[]; table: PracticeTable }> {
  const columns = columnsOf(catalogue, domain, organisationType);
  const pairs = columns.flatMap(({ key, actionCodes: own }) => own.map((actionCode) => ({ actionCode, key })));
  const filter = { quarterId, level, boundaries, organisationType, withinCode: null, peerCodes: null, columns: pairs };
  const counts = await database.tenantTx.run({ system: 'rollup-check' }, (manager) => statusCounts(manager, filter));
  const areaCodes = counts.map(({ areaCode }) => areaCode);
  const areaOf = areaOfPractice(level, boundaries);
  const table = toPracticeTable(organisations, { actionCodes, columns, areaCodes, areaOf, organisationType });
  return { counts, table };
}

/** By area and column: answers, those to which the action applies, in place, and each step of the scale reached. */
function sumsOf({ areas, columns, organisations, areaOf, answered, applicable, inPlace, reached }: PracticeTable) {
  return areas.map((area, at) => ({
    area,
    cells: columns.map((key, column) => {
      const cells = organisations.flatMap((_, row) => (areaOf[row] === at ? [row * columns.length + column] : []));
      const sum = (figures: Int32Array) => cells.reduce((total, cell) => total + (figures[cell] ?? 0), 0);
      const steps = Array.from({ length: practiceSteps }, (_, step) =>
        cells.reduce((total, cell) => total + (reached[cell * practiceSteps + step] ?? 0), 0),
      );
      return { key, answered: sum(answered), applicable: sum(applicable), inPlace: sum(inPlace), steps };
    }),
  }));
}

function countedOf({ areaCode, cells }: AreaStatusCounts, keys: readonly string[]) {
  return {
    area: areaCode,
    cells: keys.map((key) => {
      const counts = cells.find((cell) => cell.key === key)?.counts ?? {};
      const from = (at: number) =>
        implementationStatuses.slice(at, -1).reduce((total, status) => total + (counts[status] ?? 0), 0);
      const steps = Array.from({ length: practiceSteps }, (_, step) => from(step + 1));
      const answered = from(0) + (counts.NOT_APPLICABLE ?? 0);
      return { key, answered, applicable: from(0), inPlace: from(inPlaceStep + 1), steps };
    }),
  };
}

describe('the answers of organisations', () => {
  it('add up to the counts of the dashboard, in every view, whatever was returned or loaded', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await fillWorld(database, quarterId, world);
        const organisations = await database.tenantTx.run({ system: 'rollup-check' }, (manager) =>
          practiceAnswers(manager, { quarterId, actionCodes }),
        );
        for (const view of views) {
          const { counts, table } = await bothOf(view, organisations);
          expect(sumsOf(table)).toEqual(counts.map((area) => countedOf(area, table.columns)));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('come in the order of codes, as one row an organisation, with who has checked them', async () => {
    const own = { type: 'PRACTICE' as const, region: 'Y56', icb: 'QKK', now: null, isAccepted: true };
    const say = (status: 'EMBEDDED' | 'PLANNED', assurance: 'INDEPENDENTLY_ASSURED' | 'SELF_ASSERTED') => [
      { action: 'D2-S3', status, assurance, isLoaded: false },
    ];
    await fillWorld(database, quarterId, [
      { ...own, answers: say('EMBEDDED', 'INDEPENDENTLY_ASSURED') },
      { ...own, answers: say('EMBEDDED', 'SELF_ASSERTED') },
      { ...own, answers: say('PLANNED', 'SELF_ASSERTED') },
    ]);
    const organisations = await database.tenantTx.run({ system: 'rollup-check' }, (manager) =>
      practiceAnswers(manager, { quarterId, actionCodes }),
    );
    const { table } = await bothOf(
      { level: 'REGION', boundaries: 'AS_WAS', organisationType: null, domain: 'D2' },
      organisations,
    );
    expect(table.organisations).toEqual(['T0000', 'T0001', 'T0002']);
    const column = table.columns.indexOf('D2-S3');
    const at = (figures: Float64Array) =>
      [...table.organisations.keys()].map((row) => figures[row * table.columns.length + column]);
    expect(at(table.score)).toEqual([4, 4, 1]);
    expect(at(table.assuredScore)).toEqual([4, 0, 1]);
  });
});
