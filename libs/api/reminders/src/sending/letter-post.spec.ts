import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLettersDatabase, quarterId } from '../testing/letters-database.js';
import type { LettersDatabase } from '../testing/letters-database.js';
import { startMailServer } from '../testing/mail-server.js';
import type { MailServer } from '../testing/mail-server.js';
import { startPost } from '../testing/start-post.js';
import type { TestPost } from '../testing/start-post.js';

let database: LettersDatabase;
let mail: MailServer;
const started: TestPost[] = [];
const codes = ['A81001', 'A81002', 'A81003', 'A81004'];

beforeAll(async () => {
  database = await createLettersDatabase();
  await database.addOrganisations(codes);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.query('DELETE FROM letter');
  await database.query('TRUNCATE quarterly_return CASCADE');
  await database.query('UPDATE mailbox SET stopped_at = NULL, refusals = 0, refused_because = NULL');
  mail = await startMailServer();
});
afterEach(async () => {
  for (const post of started.splice(0)) await post.kill();
  await mail.stop();
});

async function start(perMinute?: number): Promise<TestPost> {
  const post = await startPost(database, mail.url, perMinute);
  started.push(post);
  return post;
}

/** Due on Monday 30 November 2026. */
const onTheDay = '2026-11-30T10:00:00Z';
const submitted = { kind: 'SUBMITTED', state: 'SUBMITTED', revision: 1, at: '2026-11-24T10:00:00Z' };

describe('letters', () => {
  it('are sent once by several processes that write and send them at the same time', async () => {
    const posts = [await start(), await start(), await start()];
    await Promise.all(posts.map((post) => post.write(onTheDay)));
    await Promise.all(posts.map((post) => post.send(onTheDay)));
    await Promise.all(posts.map((post) => post.write('2026-11-30T11:00:00Z')));
    await Promise.all(posts.map((post) => post.send('2026-11-30T11:00:00Z')));
    expect(mail.received.map(({ to }) => to.join()).sort()).toEqual(
      codes.flatMap((code) => ['approver', 'preparer'].map((role) => `${code.toLowerCase()}.${role}@trust.example`)),
    );
    expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(2 * codes.length);
  });

  it('that ask for something are sent again, under the same id, where a process ends before it wrote them down', async () => {
    const dying = await start();
    await dying.write(onTheDay);
    mail.behave({ afterTaking: () => dying.kill() });
    await expect(dying.send(onTheDay)).rejects.toThrow();
    mail.behave({});
    const [first] = mail.received;
    const other = await start();
    expect(await other.send('2026-11-30T10:05:00Z')).toBe(2 * codes.length - 1);
    await other.send('2026-11-30T10:11:00Z');
    expect(mail.received.filter(({ messageId }) => messageId === first?.messageId)).toHaveLength(2);
    expect(mail.received).toHaveLength(2 * codes.length + 1);
    expect((await database.letters()).filter((letter) => !letter.endsWith(': SENT'))).toEqual([]);
  });

  it('that only tell something are never sent twice: what nobody knows stands as not known', async () => {
    await database.step('A81001', submitted);
    await database.query(`UPDATE mailbox SET stopped_at = now() WHERE role = 'APPROVER'`);
    const dying = await start();
    await dying.write('2026-11-24T10:01:00Z');
    mail.behave({ afterTaking: () => dying.kill() });
    await expect(dying.send('2026-11-24T10:01:00Z')).rejects.toThrow();
    mail.behave({});
    const other = await start();
    await other.send('2026-11-24T10:20:00Z');
    expect(mail.received).toHaveLength(1);
    expect(await database.letters()).toContain(`A81001 RECEIPT_SUBMITTED PREPARER ${quarterId} 1: NOT_KNOWN`);
  });

  it('do not outrun the rate, however many there are', async () => {
    const post = await start(3);
    await post.write(onTheDay);
    expect(await post.send(onTheDay)).toBe(3);
    expect(await post.send('2026-11-30T10:00:30Z')).toBe(0);
    expect(await post.send('2026-11-30T10:01:01Z')).toBe(3);
  });

  it('wait for a decent hour, except on the closing day, and are not sent once their day has passed', async () => {
    const post = await start();
    // Saturday: three days before it is due was Friday.
    await post.write('2026-11-28T10:00:00Z');
    expect(await post.send('2026-11-28T10:00:00Z')).toBe(0);
    expect(await post.send('2026-11-29T23:00:00Z')).toBe(0);
    await post.write('2026-11-30T00:05:00Z');
    expect(await post.send('2026-11-30T07:59:00Z')).toBe(0);
    await post.send('2026-11-30T21:00:00Z');
    expect(mail.received).toHaveLength(2 * codes.length);
    expect(mail.received[0]?.source).toContain('is due on 30 November 2026, today');
    await post.send('2026-12-01T08:00:00Z');
    expect(mail.received).toHaveLength(2 * codes.length);
    expect(await database.letters()).toContain(`A81001 DUE_IN_3 PREPARER ${quarterId} 0: NOT_NEEDED`);
  });
});

describe('a letter whose turn has come', () => {
  it('is not sent where the return was sent meanwhile', async () => {
    const post = await start();
    await post.write(onTheDay);
    await database.step('A81001', { ...submitted, at: '2026-11-30T09:59:00Z' });
    await post.send(onTheDay);
    expect(mail.received.some(({ to }) => to.join().startsWith('a81001.'))).toBe(false);
    expect(await database.letters()).toContain(`A81001 DUE_TODAY PREPARER ${quarterId} 0: NOT_NEEDED`);
  });

  it('is not sent to a mailbox that was stopped, removed or never confirmed, before or after it was written', async () => {
    await database.query(`UPDATE mailbox SET stopped_at = now() WHERE organisation_code = 'A81001'`);
    const post = await start();
    await post.write(onTheDay);
    await database.query(`UPDATE mailbox SET stopped_at = now() WHERE organisation_code = 'A81002'`);
    await database.query(`UPDATE mailbox SET confirmed_at = NULL WHERE organisation_code = 'A81003'`);
    await post.send(onTheDay);
    expect(new Set(mail.received.map(({ to }) => to.join().slice(0, 6)))).toEqual(new Set(['a81004']));
    await database.query(`UPDATE mailbox SET confirmed_at = '2026-09-01'`);
  });

  it('says what happens next, with the reference, to the approver and the preparer of a submission', async () => {
    await database.step('A81001', submitted);
    const post = await start();
    await post.write('2026-11-24T10:01:00Z');
    await post.send('2026-11-24T10:01:00Z');
    const to = (role: string) => mail.received.find((letter) => letter.to.join().includes(`a81001.${role}`))?.source;
    expect(to('approver')).toContain('waits for your sign-off');
    expect(to('preparer')).toContain('Reference: A81001-26Q2-1.');
    expect(to('preparer')).toMatch(/^List-Unsubscribe:\s+<https:\/\/monitor\.example\/letters\/stop\?/m);
    expect(to('preparer')).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  });
});

describe('a mail server', () => {
  it('that refuses a mailbox three times gets no more letters for it', async () => {
    mail.behave({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('No such user'), { responseCode: 550 })),
    });
    const post = await start();
    for (const revision of [1, 2, 3, 4]) {
      await database.step('A81001', { ...submitted, revision });
      await post.write('2026-11-24T10:01:00Z');
      await post.send('2026-11-24T10:01:00Z');
    }
    const [mailbox] = await database.query<{ refusals: number; refused_because: string }>(
      `SELECT refusals, refused_because FROM mailbox WHERE organisation_code = 'A81001' AND role = 'PREPARER'`,
    );
    expect(mailbox).toEqual({ refusals: 3, refused_because: expect.stringContaining('No such user') });
    expect((await database.letters()).filter((letter) => letter.startsWith('A81001 RECEIPT'))).toHaveLength(3);
  });

  it('that takes nothing at the moment is asked again later and later, and the letters keep their order', async () => {
    mail.behave({
      onMailFrom: (_address, _session, done) => done(Object.assign(new Error('Busy'), { responseCode: 451 })),
    });
    const post = await start();
    await post.write(onTheDay);
    expect(await post.send(onTheDay)).toBe(1);
    mail.behave({});
    await post.send('2026-11-30T10:00:30Z');
    expect(mail.received).toHaveLength(2 * codes.length - 1);
    await post.send('2026-11-30T10:01:00Z');
    expect(mail.received).toHaveLength(2 * codes.length);
  });

  it('that there is none of leaves letters marked as those that would have been sent', async () => {
    const post = await startPost(database, null);
    started.push(post);
    await post.write(onTheDay);
    expect(await post.send(onTheDay)).toBe(2 * codes.length);
    expect((await database.letters()).every((letter) => letter.endsWith(': SWITCHED_OFF'))).toBe(true);
    expect(mail.received).toEqual([]);
  });
});
