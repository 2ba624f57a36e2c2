import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TenantTx } from '@monitor/api-platform';
import { auditorOver } from '../audit/auditor-over.js';
import { analyst, preparer } from '../testing/analysts.js';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';
import { PublicationsService } from './publications.service.js';
import { takeAuditStep } from './steps/audit-step.js';
import { takeBuildStep } from './steps/build-step.js';
import { prepareProvisional } from './steps/provisional-step.js';
import { takePublishStep } from './steps/publish-step.js';

const [one, two] = [analyst(1), analyst(2)];
const now = '2026-02-03T09:00:00Z';
const publishAt = new Date('2026-02-10T09:30:00Z');
const final = { kind: 'FINAL', quarterId: '2025-26-Q3' } as const;

let database: ReleasesDatabase;
let tenantTx: TenantTx;
let service: PublicationsService;

beforeAll(async () => {
  database = await createReleasesDatabase();
  tenantTx = database.tenantTx.at(now);
  service = new PublicationsService(tenantTx, auditorOver(tenantTx));
  for (let index = 0; index < 5; index += 1) {
    const counts = [40 + index, 100 + 2 * index] as const;
    await database.accept({ organisation: `T000${String(index)}`, icb: 'QKK', region: 'Y56', counts });
  }
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.query('DELETE FROM jobs.job');
  await database.query('TRUNCATE publication CASCADE');
});

/** The record after the product has built and audited it. */
async function audited(input: Parameters<PublicationsService['prepare']>[1] = final) {
  const { publication } = await service.prepare(one, input);
  await takeBuildStep(tenantTx, publication.number);
  await takeAuditStep(tenantTx, auditorOver(tenantTx), publication.number);
  const record = await service.publication(one, publication.number);
  if (record === null) throw new Error('It is gone.');
  return record;
}

async function announced() {
  const { publication, version } = await audited();
  const { number, contentHash } = publication;
  return service.approve(two, { number, expectedVersion: version, seenHash: contentHash ?? '', publishAt });
}

const jobs = () =>
  database.query<{ name: string; at: Date }>('SELECT name, start_after AS at FROM jobs.job ORDER BY created_on');

describe('a publication on its way', () => {
  it('is prepared by one, approved by another, announced, and out at its minute for everybody', async () => {
    const { publication, next } = await announced();
    expect([publication.state, publication.announcedFor, next.map(({ step }) => step)]).toEqual([
      'ANNOUNCED',
      publishAt,
      ['DISCARD'],
    ]);
    expect((await jobs()).at(-1)).toMatchObject({ name: 'publication-publish', at: publishAt });
    expect(await service.nextMinute(preparer)).toEqual(publishAt);
    await expect(takePublishStep(tenantTx, 1)).rejects.toThrow('minute');
    expect(await service.publication(preparer, 1)).toBeNull();
    await takePublishStep(database.tenantTx.at(publishAt.toISOString()), 1);
    const out = await service.publication(preparer, 1);
    expect(out?.publication).toMatchObject({ state: 'PUBLISHED', publishedAt: publishAt, address: '/publications/1' });
    expect(out?.contents).toEqual({
      ...{ tables: 3, groupsShown: 18, groupsHidden: 0, tablesHeld: 0 },
      ...{ returns: 5, joined: 5, left: 0 },
    });
    const steps = (await service.publication(one, 1))?.steps.map(({ step, personName }) => [step, personName]);
    expect(steps).toEqual([
      ['PREPARE', 'Analyst 1'],
      ['BUILD', 'The product'],
      ['AUDIT', 'The product'],
      ['APPROVE', 'Analyst 2'],
      ['PUBLISH', 'The product'],
    ]);
  });

  it('is never approved by whoever prepared it, and says so beforehand', async () => {
    const { publication, version, next } = await audited();
    const { number, contentHash } = publication;
    expect(next.find(({ step }) => step === 'APPROVE')?.whyNot).toContain('another national analyst');
    const approval = { number, expectedVersion: version, seenHash: contentHash ?? '', publishAt };
    await expect(service.approve(one, approval)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    expect(await service.approve(two, approval)).toMatchObject({ publication: { state: 'ANNOUNCED' } });
    await expect(service.approve(two, approval)).rejects.toMatchObject({ code: 'REVISION_STALE' });
  });

  it('is not approved by figures that were not looked at, nor for a minute that has passed or is far away', async () => {
    const { publication, version } = await audited();
    const approval = { number: publication.number, expectedVersion: version, seenHash: publication.contentHash ?? '' };
    const attempts = [
      { ...approval, publishAt, seenHash: 'f'.repeat(64) },
      { ...approval, publishAt: new Date(now) },
      { ...approval, publishAt: new Date('2026-06-01T09:30:00Z') },
    ];
    for (const attempt of attempts) await expect(service.approve(two, attempt)).rejects.toThrow(/figures|minute|days/);
    expect((await service.publication(one, 1))?.publication.state).toBe('AUDITED');
  });

  it('goes out by itself once it is audited, where it is provisional, and needs nobody', async () => {
    const number = await prepareProvisional(tenantTx);
    expect([number, await prepareProvisional(tenantTx)]).toEqual([1, null]);
    await takeBuildStep(tenantTx, 1);
    await takeAuditStep(tenantTx, auditorOver(tenantTx), 1);
    expect((await jobs()).map(({ name }) => name)).toEqual([
      'publication-build',
      'publication-audit',
      'publication-publish',
    ]);
    await takePublishStep(tenantTx, 1);
    expect((await service.publication(preparer, 1))?.publication.state).toBe('PUBLISHED');
    expect((await jobs()).at(-1)?.name).toBe('publication-files');
  });

  it('does every step of the product once, however often it is asked for', async () => {
    await audited();
    for (let times = 0; times < 2; times += 1) {
      await takeBuildStep(tenantTx, 1);
      await takeAuditStep(tenantTx, auditorOver(tenantTx), 1);
      await takePublishStep(tenantTx, 1);
    }
    const record = await service.publication(one, 1);
    expect([record?.steps.length, record?.publication.state]).toEqual([3, 'AUDITED']);
  });
});

describe('the next publication', () => {
  const schedule = (cron: string) =>
    database.query(
      `INSERT INTO jobs.schedule (name, cron, timezone) VALUES ('publication-provisional', $1, 'Europe/London')`,
      [cron],
    );
  beforeEach(() => database.query('DELETE FROM jobs.schedule'));

  it('is the one announced, else the next provisional one, and none without a schedule', async () => {
    expect(await service.nextMinute(preparer)).toBeNull();
    // A Tuesday, half an hour after `now`.
    await schedule('30 9 * * 2');
    expect(await service.nextMinute(preparer)).toEqual(new Date('2026-02-03T09:30:00Z'));
    await announced();
    expect(await service.nextMinute(preparer)).toEqual(publishAt);
  });

  it('is none where no quarter is left that provisional figures could be made of', async () => {
    await schedule('30 9 * * 2');
    await announced();
    await takePublishStep(database.tenantTx.at(publishAt.toISOString()), 1);
    expect(await service.nextMinute(preparer)).toBeNull();
  });
});

describe('what may be prepared', () => {
  it.each([
    ['a quarter without returns', { ...final, quarterId: '2031-32-Q1' }, 'INPUT_NOT_UNDERSTOOD'],
    ['what is no quarter', { ...final, quarterId: 'soon' }, 'INPUT_NOT_UNDERSTOOD'],
    ['a revision of nothing', { ...final, kind: 'REVISED' as const, reason: 'r' }, 'STATE_DOES_NOT_ALLOW'],
    ['a reason for what is not revised', { ...final, reason: 'r' }, 'INPUT_NOT_UNDERSTOOD'],
  ])('refuses %s', async (_, input, code) => {
    await expect(service.prepare(one, input)).rejects.toMatchObject({ code });
  });

  it('refuses final figures while returns can be sent, and any while another publication is in preparation', async () => {
    const early = database.tenantTx.at('2026-01-31T23:00:00Z');
    const service31 = new PublicationsService(early, auditorOver(early));
    await expect(service31.prepare(one, final)).rejects.toThrow('31 January 2026');
    await service.prepare(one, final);
    await expect(service.prepare(two, final)).rejects.toMatchObject({ details: { publication: 1 } });
  });

  it('wants final figures once, and revised ones with a reason after that', async () => {
    await announced();
    await takePublishStep(database.tenantTx.at(publishAt.toISOString()), 1);
    await expect(service.prepare(one, final)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    const revised = { ...final, kind: 'REVISED' } as const;
    await expect(service.prepare(one, revised)).rejects.toMatchObject({ code: 'COMMENT_NEEDED' });
    const { publication } = await service.prepare(one, { ...revised, reason: 'A trust sent wrong counts.' });
    expect(publication).toMatchObject({ number: 2, reason: 'A trust sent wrong counts.', supersededBy: null });
  });

  it('is refused to everybody but those who release, who alone see what is not out', async () => {
    await expect(service.prepare(preparer, final)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await audited();
    const page = { first: 10, after: null, filter: { states: ['AUDITED' as const] } };
    expect((await service.list(one, page)).nodes.map(({ number }) => number)).toEqual([1]);
    expect((await service.list(preparer, page)).nodes).toEqual([]);
    expect(await service.publication(preparer, 1)).toBeNull();
  });
});
