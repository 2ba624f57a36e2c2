import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLettersDatabase, regionCode } from '../testing/letters-database.js';
import type { LettersDatabase } from '../testing/letters-database.js';
import { startMailServer } from '../testing/mail-server.js';
import type { MailServer } from '../testing/mail-server.js';
import { startPost } from '../testing/start-post.js';
import type { TestPost } from '../testing/start-post.js';
import { writeSummaries } from './letters-of-days.query.js';

let database: LettersDatabase;
let mail: MailServer;
let post: TestPost;

beforeAll(async () => {
  database = await createLettersDatabase();
  await database.addOrganisations(['A81001', 'A81002', 'A81003']);
  await database.query(`UPDATE mailbox SET stopped_at = now()`);
  await database.addMailbox(regionCode, 'REGIONAL_LEAD');
  mail = await startMailServer();
  post = await startPost(database, mail.url);
});
afterAll(async () => {
  await post.kill();
  await mail.stop();
  await database.drop();
});

const summarise = (at: string) =>
  database.tenantTx.run({ system: 'letters' }, (manager) => writeSummaries(manager, new Date(at)));
const signOff = (code: string, at: string) =>
  database.step(code, { kind: 'SIGNED_OFF', state: 'SIGNED_OFF', revision: 1, at });

describe('the daily summary of a region', () => {
  it('is not written where nothing came in, and waits for a working day', async () => {
    expect(await summarise('2026-11-27T09:00:00Z')).toBe(0);
    await signOff('A81001', '2026-11-27T20:00:00Z');
    await signOff('A81002', '2026-11-28T10:00:00Z');
    expect(await summarise('2026-11-28T10:30:00Z')).toBe(0);
  });

  it('tells of all that came in since the last, once a day, to the region alone', async () => {
    expect(await summarise('2026-11-30T08:02:00Z')).toBe(1);
    expect(await summarise('2026-11-30T09:02:00Z')).toBe(0);
    await post.send('2026-11-30T08:03:00Z');
    await post.send('2026-11-30T09:03:00Z');
    expect(mail.received.map(({ to }) => to.join())).toEqual(['y61.regional_lead@trust.example']);
    expect(mail.received[0]?.source).toContain('2 returns wait');
    expect(mail.received[0]?.source).toContain('Practice A81001');
  });

  it('is not sent where nothing waits any more when its turn comes', async () => {
    await database.query('DELETE FROM letter');
    expect(await summarise('2026-12-01T08:02:00Z')).toBe(1);
    await database.query(`UPDATE quarterly_return SET state = 'ACCEPTED'`);
    await post.send('2026-12-01T08:03:00Z');
    expect(mail.received).toHaveLength(1);
    expect(await database.letters()).toEqual([`${regionCode} DAILY_SUMMARY REGIONAL_LEAD - 2026-12-01: NOT_NEEDED`]);
  });
});
