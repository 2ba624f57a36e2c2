import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comparabilityEntities } from '@monitor/api-comparability';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { quartersUpTo } from '@monitor/domain';
import type { ImplementationStatus } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { AreasReader } from '../../areas/areas-reader.service.js';
import { nationalAnalyst } from '../../testing/national-analyst.builder.js';
import { fillWorld } from '../../testing/practice-world.builder.js';
import type { WorldOrganisation } from '../../testing/practice-world.builder.js';
import type { ConsistencyFilter } from '../consistency-filter.input.js';
import { ConsistencyService } from '../consistency.service.js';
import { PracticeHistoryReader } from '../practice/practice-history-reader.service.js';
import { PracticeReader } from '../practice/practice-reader.service.js';
import { FollowedPracticeService } from './followed-practice.service.js';

const quarterIds = quartersUpTo('2025-26-Q3', 6);
const [latest] = quarterIds.slice(-1) as [string];

/** Ten practices in London and six in the Midlands: all of London's have the first action in place by the latest quarter. */
const practices = Array.from({ length: 16 }, (_, at): WorldOrganisation => {
  const isInLondon = at < 10;
  const status: ImplementationStatus = isInLondon || at % 2 === 0 ? 'IMPLEMENTED' : 'NOT_STARTED';
  const answer = { assurance: null, isLoaded: false };
  return {
    ...{ type: 'PRACTICE', region: isInLondon ? 'Y56' : 'Y60', icb: null, now: null, isAccepted: true },
    answers: [
      { action: 'D1-S1', status, ...answer },
      { action: 'D2-S1', status: 'NOT_STARTED', ...answer },
    ],
  };
});

/** The same organisations a quarter before: three more of London's first eight had it in place with each quarter. */
const earlierSql = `
WITH before AS (
  INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision, accepted_revision)
  SELECT organisation_code, $1, organisation_type, icb_code, region_code, catalogue_version, state, 1, 1
  FROM quarterly_return WHERE quarter_id = $2 AND ($3 < 2 OR organisation_code <> 'T0009')
), revised AS (
  INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
  SELECT organisation_code, $1, 1, region_code, content, content_hash, prepared_by, preparers FROM return_revision
  WHERE quarter_id = $2 AND revision = 2 AND ($3 < 2 OR organisation_code <> 'T0009')
)
INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status, assurance)
SELECT organisation_code, $1, 1, action_code, region_code,
       CASE WHEN region_code = 'Y56' AND right(organisation_code, 1)::int < 8 AND right(organisation_code, 1)::int >= 8 - $3
            THEN 'NOT_STARTED' ELSE status END, NULL
FROM action_fact WHERE quarter_id = $2 AND revision = 2 AND ($3 < 2 OR organisation_code <> 'T0009')`;

let database: TestDatabase;
let consistency: ConsistencyService;
let followed: FollowedPracticeService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...comparabilityEntities]);
  const { tenantTx } = database;
  await loadReferenceFacts(tenantTx);
  await fillWorld(database, latest, practices);
  for (const [at, quarterId] of quarterIds.slice(0, -1).reverse().entries()) {
    await database.query(earlierSql, [quarterId, latest, at + 1]);
  }
  const quarters = new QuartersService(tenantTx);
  const reader = new PracticeReader(tenantTx);
  consistency = new ConsistencyService(new AreasReader(tenantTx, quarters), reader);
  followed = new FollowedPracticeService(tenantTx, new PracticeHistoryReader(tenantTx, reader), quarters);
});
afterAll(() => database.drop());

async function follow(filter: Partial<ConsistencyFilter>, column: string | null = null) {
  const compared = await consistency.compare(nationalAnalyst, { quarterId: latest, level: 'REGION', ...filter });
  return followed.follow(nationalAnalyst, compared.madeFrom, column);
}

describe('practice over the quarters', () => {
  it('is that of the organisations that answered in every quarter, region by region, beside England', async () => {
    const { areas, england, column } = await follow({ domain: 'D1' }, 'D1-S1');
    const london = areas.find(({ area }) => area.code === 'Y56');
    // One of the ten was not there at first.
    expect(london?.organisations).toBe(9);
    expect(london?.points.map(({ quarter }) => quarter.id)).toEqual(quarterIds);
    const before = [5, 4, 3, 2, 1, 0].map((notYet) => expect.closeTo((9 - notYet) / 9, 8) as unknown);
    expect(london?.points.map(({ inPlace }) => inPlace.value)).toEqual(before);
    expect(areas.find(({ area }) => area.code === 'Y60')?.points.map(({ inPlace }) => inPlace.value)).toEqual(
      Array<number>(6).fill(0.5),
    );
    expect(england).toMatchObject({ organisations: 15, regionCode: null, area: { shortName: 'England' } });
    expect(england?.points.at(-1)?.inPlace.value).toBeCloseTo(12 / 15, 8);
    expect(column).toMatchObject({ key: 'D1-S1' });
  });

  it('says where more is in place beyond chance', async () => {
    const { areas, sentence } = await follow({ domain: 'D1' }, 'D1-S1');
    expect(areas.map(({ area, verdict }) => [area.code, verdict])).toEqual([
      ['Y56', 'ROSE'],
      ['Y60', 'CANNOT_TELL'],
    ]);
    expect(sentence).toMatch(/^Among the same organisations of 2 regions, since .* more is in place in London beyond/);
  });

  it('adds up the answers of all columns where none is named', async () => {
    const { areas, column } = await follow({});
    expect(column.key).toBe('ALL');
    expect(areas[0]?.points.at(-1)?.inPlace.value).toBeCloseTo(9 / 18, 8);
  });

  it('refuses a column that the view does not have, and names those that it has', async () => {
    await expect(follow({}, 'D1-S1')).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: '“D1-S1” is no column of this view. Use one of ALL, D1, D2, D3, D4, D5.',
    });
  });
});
