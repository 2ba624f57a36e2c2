import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TenantTx } from '@monitor/api-platform';
import { auditorOver } from '../index.js';
import { tablesInOrder } from '../store/canonical-lines.query.js';
import { analyst } from '../testing/analysts.js';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';
import { PublicationsService } from './publications.service.js';
import { takeBuildStep } from './steps/build-step.js';

const [one, two] = [analyst(1), analyst(2)];
const final = { kind: 'FINAL', quarterId: '2025-26-Q3' } as const;

let database: ReleasesDatabase;
let tenantTx: TenantTx;
let service: PublicationsService;

const accept = async (begin: number, inside: number) => {
  for (let index = begin; index < begin + 4; index += 1) {
    const counts = [inside + index, 200 + 2 * index] as const;
    await database.accept({ organisation: `T00${String(10 + index)}`, icb: 'QKK', region: 'Y56', counts });
  }
};

/** Every row that the making of publications writes, without its number: what a discarded one may leave no trace in. */
async function written(): Promise<unknown[]> {
  const kept = [];
  for (const sql of [
    'SELECT to_jsonb(own) AS row FROM published_table own ORDER BY 1',
    'SELECT to_jsonb(own) AS row FROM published_source own ORDER BY 1',
    'SELECT to_jsonb(own) AS row FROM published_place own ORDER BY 1',
    'SELECT to_jsonb(own) AS row FROM held_table own ORDER BY 1',
  ]) {
    kept.push(await database.query(sql));
  }
  return kept;
}

async function built() {
  const { publication } = await service.prepare(one, final);
  await takeBuildStep(tenantTx, publication.number);
  const record = await service.publication(one, publication.number);
  if (record === null) throw new Error('It is gone.');
  return record;
}

async function figuresOf(publication: number) {
  return tenantTx.run({ system: 'publication' }, async (manager) => {
    const all = [];
    for await (const tables of tablesInOrder(manager, publication)) {
      all.push(...tables.map(({ areaCode, level, figures }) => [level, areaCode, figures]));
    }
    return all;
  });
}

beforeAll(async () => {
  database = await createReleasesDatabase();
  tenantTx = database.tenantTx.at('2026-02-03T09:00:00Z');
  service = new PublicationsService(tenantTx, auditorOver(tenantTx));
  await accept(0, 60);
  await database.publish();
  await accept(4, 150);
  // One is amended, so that a source of before is ended, too.
  await database.accept({ organisation: 'T0010', icb: 'QKK', region: 'Y56', counts: [70, 200], revision: 2 });
});
afterAll(() => database.drop());

describe('a publication that is given up', () => {
  it('takes back all that it wrote and ended, keeps what was done to it, and lets another begin', async () => {
    const before = await written();
    const { publication, version } = await built();
    const { number } = publication;
    const itsFigures = await figuresOf(number);
    expect(await written()).not.toEqual(before);
    const discard = { number, expectedVersion: version, comment: 'A return is wrong.' };
    const silent = async () => service.discard(two, { ...discard, comment: ' ' });
    await expect(silent()).rejects.toMatchObject({ code: 'COMMENT_NEEDED' });
    await expect(service.discard(two, { ...discard, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'REVISION_STALE',
    });
    const given = await service.discard(two, discard);
    expect(given).toMatchObject({ publication: { state: 'DISCARDED', contentHash: null }, contents: null, next: [] });
    expect(given.steps.at(-1)).toMatchObject({ step: 'DISCARD', personName: 'Analyst 2', comment: discard.comment });
    expect(await written()).toEqual(before);
    const again = await built();
    expect(again.publication.number).toBe(number + 1);
    expect(await figuresOf(number + 1)).toEqual(itsFigures);
  });

  it('never comes back, whatever is tried with it', async () => {
    const { version, publication } = (await service.publication(one, 2)) ?? {};
    expect(publication?.state).toBe('DISCARDED');
    const of = { number: 2, expectedVersion: version ?? 0, comment: 'Once more.' };
    const approval = { ...of, seenHash: '', publishAt: new Date('2026-02-10T09:30:00Z') };
    for (const attempt of [
      () => service.approve(two, approval),
      () => service.discard(two, of),
      () => service.withhold(one, { number: 2, expectedVersion: version ?? 0, proposalIds: ['1.1'] }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    }
    await takeBuildStep(tenantTx, 2);
    expect((await service.publication(one, 2))?.publication.state).toBe('DISCARDED');
  });
});
