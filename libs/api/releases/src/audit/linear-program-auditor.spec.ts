import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkPublication } from '../check/check-publication.js';
import { PublicationsService } from '../publications/publications.service.js';
import { takeAuditStep } from '../publications/steps/audit-step.js';
import { takeBuildStep } from '../publications/steps/build-step.js';
import type { AuditProblem, PublicationRecord } from '../publications/types/publication-record.type.js';
import { analyst, preparer } from '../testing/analysts.js';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';
import { auditorOver } from './auditor-over.js';

const silent = () => undefined;
const four = (board: string) => ['1', '2', '3', '4'].map((each) => `${board}${each}`);
let database: ReleasesDatabase;

const accept = (board: string, counts: readonly [number, number]) =>
  Promise.all(four(board).map((organisation) => database.accept({ organisation, icb: board, region: 'Y56', counts })));

describe('the audit of a publication', () => {
  beforeAll(async () => {
    database = await createReleasesDatabase();
  });
  afterAll(() => database.drop());

  it('passes one that shows nothing but large counts of many', async () => {
    await accept('QKK', [40, 100]);
    await accept('QMJ', [40, 100]);
    const told: [number, number][] = [];
    const audited = auditorOver(database.tenantTx).audit(await database.publish(), (...progress) =>
      told.push(progress),
    );
    expect(await audited).toEqual({ passed: true });
    expect(told).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('does not attack again what was attacked and has the same bytes', async () => {
    const auditor = auditorOver(database.tenantTx);
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
  const final = { kind: 'FINAL', quarterId: '2025-26-Q3' } as const;
  const now = '2026-02-03T09:00:00Z';
  const publishAt = new Date('2026-02-10T09:30:00Z');
  let service: PublicationsService;
  let refused: PublicationRecord;

  const make = async () => {
    const tenantTx = database.tenantTx.at(now);
    await takeBuildStep(tenantTx, 1);
    await takeAuditStep(tenantTx, auditorOver(tenantTx), 1);
    return (await service.publication(analyst(1), 1))!;
  };
  const chosen = (problems: readonly AuditProblem[]) => problems.map(({ proposals }) => proposals[0]!.id);
  const seen = ({ publication, version }: PublicationRecord) => {
    return { number: 1, expectedVersion: version, seenHash: publication.contentHash ?? '' };
  };

  beforeAll(async () => {
    database = await createReleasesDatabase();
    const tenantTx = database.tenantTx.at(now);
    service = new PublicationsService(tenantTx, auditorOver(tenantTx));
    await database.query(
      `INSERT INTO organisation_period (code, type, name, region_code, valid_from)
       VALUES ('QWE', 'ICB', 'NHS West Board', 'Y56', '2020-04-01'), ('QKK', 'ICB', 'NHS South Board', 'Y56', '2020-04-01')`,
    );
    // Each of four boards shows 50 of 48, the region 190 of 192: nobody is left for the fifth.
    for (const board of ['QKK', 'QMJ', 'QMF', 'QRV']) await accept(board, [12, 100]);
    await accept('QWE', [0, 100]);
    await service.prepare(analyst(1), final);
    refused = await make();
  });
  afterAll(() => database.drop());

  it('is refused, and says in words who would learn what, and what could be hidden, the least loss first', () => {
    expect(refused.publication.state).toBe('REFUSED');
    expect(refused.problems.map(({ groupLabel }) => groupLabel)).toHaveLength(6);
    expect(refused.problems[0]).toMatchObject({
      ...{ areaName: 'NHS West Board', metricId: 'M01', stratifier: 'DEPRIVATION', groupLabel: 'Most deprived fifth' },
      quarter: { id: '2025-26-Q3' },
      attackerLabel: 'Anybody could work it out from what is published.',
      sentence:
        'In NHS West Board, by boundaries as they were in each quarter, the number of people whom M01 (NHS App registration) counts, in the group “Most deprived fifth” and at 4 organisations, is exactly 0. So small a number must not be known so closely.',
    });
    expect(refused.problems[0]!.proposals.map(({ sentence, people, cells }) => [sentence, people, cells])).toEqual(
      ['NHS South Board', 'QMF', 'QMJ'].map((board) => [
        `Hide “Most deprived fifth” of ${board} (by boundaries as they were in each quarter).`,
        ...[400, 1],
      ]),
    );
  });

  it('is approved by nobody', async () => {
    const approval = service.approve(analyst(2), { ...seen(refused), publishAt });
    await expect(approval).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    expect(refused.next.map(({ step }) => step)).toEqual(['WITHHOLD', 'DISCARD']);
  });

  it('tells nobody else what was learnt', async () => {
    expect(await service.publication(preparer, 1)).toBeNull();
  });

  it('hides nothing that was not proposed', async () => {
    const known = chosen(refused.problems);
    const { number, expectedVersion } = seen(refused);
    for (const proposalIds of [['QKK.1'], [...known, `${refused.problems[0]!.id}.9`]]) {
      const withheld = service.withhold(analyst(1), { number, expectedVersion, proposalIds });
      await expect(withheld).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
    }
    expect(await database.query('SELECT FROM withheld_figure')).toEqual([]);
    expect((await service.publication(analyst(1), 1))?.publication.state).toBe('REFUSED');
  });

  it('passes once what was proposed is hidden in it, and is approved by another', async () => {
    const { number, expectedVersion } = seen(refused);
    const withheld = { number, expectedVersion, proposalIds: chosen(refused.problems) };
    await service.withhold(analyst(1), withheld);
    const passed = await make();
    expect([passed.publication.state, passed.problems]).toEqual(['AUDITED', []]);
    expect(passed.publication.contentHash).not.toBe(refused.publication.contentHash);
    const shown = await database.query<{ area: string; status: string }>(
      `SELECT area_code AS area, figures -> 'groups' -> 0 -> 'denominator' ->> 'status' AS status
       FROM published_table WHERE level = 'ICB' ORDER BY 1`,
    );
    expect(shown.map(({ area, status }) => `${area} ${status}`)).toEqual([
      ...['QKK SUPPRESSED', 'QMF PUBLISHED', 'QMJ PUBLISHED', 'QRV PUBLISHED', 'QWE PUBLISHED'],
    ]);
    await database.tenantTx.run({ system: 'publication' }, async (manager) => {
      const late = auditorOver(database.tenantTx).withhold(manager, 1, chosen(refused.problems));
      await expect(late).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
    });
    const approved = await service.approve(analyst(2), { ...seen(passed), publishAt });
    expect(approved.publication.state).toBe('ANNOUNCED');
  });

  it('is worked out again from what it counted with the same bytes, with what was hidden', async () => {
    const auditor = auditorOver(database.tenantTx);
    expect(await auditor.audit(1, silent)).toEqual({ passed: true });
    const difference = database.tenantTx.run({ system: 'publication' }, (manager) => checkPublication(manager, 1), {
      isolation: 'REPEATABLE READ',
      readOnly: true,
    });
    expect(await difference).toBeNull();
  });
});
