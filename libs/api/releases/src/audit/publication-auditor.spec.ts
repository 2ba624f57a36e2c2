import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withholdFigures } from '../build/withheld-figures.query.js';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';
import { PublicationAuditor } from './publication-auditor.js';

let database: ReleasesDatabase;
let auditor: PublicationAuditor;
const product = { system: 'publication' } as const;
const accept = (board: string, codes: readonly string[], count: readonly [number, number]) =>
  Promise.all(codes.map((organisation) => database.accept({ organisation, icb: board, region: 'Y56', counts: count })));

beforeAll(async () => {
  database = await createReleasesDatabase();
  auditor = new PublicationAuditor(database.tenantTx);
});
afterAll(() => database.drop());

describe('the audit of a publication', () => {
  it('passes one that shows nothing but large counts of many', async () => {
    await accept('QKK', ['A0001', 'A0002', 'A0003', 'A0004'], [40, 100]);
    await accept('QMJ', ['B0001', 'B0002', 'B0003', 'B0004'], [40, 100]);
    const told: [number, number][] = [];
    const result = await auditor.audit(await database.publish(), (...progress) => told.push(progress));
    expect(result).toEqual({ passed: true, problems: [] });
    expect(told).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('does not attack again what was attacked and has the same bytes', async () => {
    const told: [number, number][] = [];
    await auditor.audit(1, (...progress) => told.push(progress));
    expect(told).toEqual([[1, 1]]);
    await database.query(`UPDATE publication_audit SET content_hash = 'of an earlier build'`);
    await auditor.audit(1, (...progress) => told.push(progress));
    expect(told.slice(1)).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});

describe('a publication of which the rounded counts together prove a hidden one', () => {
  let number: number;

  beforeAll(async () => {
    await database.drop();
    database = await createReleasesDatabase();
    auditor = new PublicationAuditor(database.tenantTx);
    // Each of four boards shows 50 of 48, the region 190 of 192: nobody is left for the fifth.
    for (const board of ['QKK', 'QMJ', 'QMF', 'QRV']) {
      await accept(
        board,
        ['1', '2', '3', '4'].map((each) => `${board}${each}`),
        [12, 100],
      );
    }
    await accept('QWE', ['QWE1', 'QWE2', 'QWE3', 'QWE4'], [0, 100]);
    number = await database.publish();
  });

  it('is refused, by cell, and says what could be hidden with the least loss', async () => {
    const { passed, problems } = await auditor.audit(number);
    expect(passed).toBe(false);
    expect(problems.map(({ areaCode, measure }) => `${areaCode} ${measure}`)).toEqual(Array(6).fill('QWE INSIDE'));
    expect(problems[0]).toMatchObject({
      ...{ quarterId: database.quarterId, metricId: 'M01', stratifier: 'DEPRIVATION', group: 'IMD1' },
      ...{ level: 'ICB', boundaries: 'AS_WAS', organisations: 4 },
      ...{ attacker: 'PUBLIC', attackerCode: null, leak: 'NARROW', lower: 0, upper: 0 },
    });
    const hide = { boundaries: 'AS_WAS', level: 'ICB', stratifier: 'DEPRIVATION', group: 'IMD1' };
    expect(problems[0]!.proposals).toEqual(
      ['QKK', 'QMF', 'QMJ'].map((areaCode) => ({ hide: [{ ...hide, areaCode }], people: 400, cells: 1 })),
    );
  });

  it('passes once what was proposed is hidden in it', async () => {
    const { problems } = await auditor.audit(number);
    await database.query('DELETE FROM published_table');
    await database.query('DELETE FROM published_source');
    await database.query(`UPDATE publication SET discarded_at = now(), published_at = NULL WHERE number = $1`, [
      number,
    ]);
    await database.tenantTx.run(product, (manager) =>
      withholdFigures(
        manager,
        number,
        problems.map(({ id }) => `${id}.1`),
      ),
    );
    await database.query('ALTER TABLE withheld_figure DROP CONSTRAINT fk_withheld_figure_publication');
    await database.query('UPDATE withheld_figure SET publication = $1', [number + 1]);
    expect(await auditor.audit(await database.publish())).toEqual({ passed: true, problems: [] });
    const [shown] = await database.query<{ groups: { denominator: unknown }[] }>(
      `SELECT figures -> 'groups' AS groups FROM published_table WHERE area_code = 'QKK' AND level = 'ICB'`,
    );
    expect(shown?.groups[0]?.denominator).toEqual({ status: 'SUPPRESSED', value: null });
  });
});
