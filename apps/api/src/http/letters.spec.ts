import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LetterJobs } from '@monitor/api-reminders';
import { startMailServer } from '@monitor/api-reminders/testing';
import type { MailServer } from '@monitor/api-reminders/testing';
import { signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const address = 'inclusion.returns@trust.example';
const set = `mutation Set($input: SetMailboxInput!) { setMailbox(input: $input) { problem } }`;
const read = `query Read { mailboxes(organisationCode: "R0A") { mailboxes { role state } steps { step personName } } }`;

interface Read {
  mailboxes: { mailboxes: { role: string; state: string }[]; steps: { step: string; personName: string }[] };
}

let mail: MailServer;
let server: TestApi;

beforeAll(async () => {
  mail = await startMailServer();
});
beforeAll(async () => {
  server = await startTestApi({ SMTP_URL: mail.url.href, MAIL_FROM: 'Returns <returns@monitor.example>' });
});
beforeAll(async () => {
  await server.addPerson('approver', 'APPROVER', 'R0A');
});
afterAll(async () => {
  await server.stop();
  await mail.stop();
});

/** The link of the latest letter that leads somewhere. */
function linkTo(purpose: string): string {
  const text = (mail.received.at(-1)?.source ?? '').replace(/=\r\n/g, '').replace(/=3D/g, '=');
  const [link] = new RegExp(`http://[^\\s<>"]+/letters/${purpose}\\?[^\\s<>"]+`).exec(text) ?? [];
  if (link === undefined) throw new Error(`No link to ${purpose} in ${text}`);
  return link;
}

const stateOfPreparers = async () => {
  const approver = await signInAs(server.baseUrl, 'approver');
  const { data } = await approver.ask<Read>(read);
  return data?.mailboxes;
};

async function page(link: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  const answer = await fetch(link, init);
  return { status: answer.status, text: await answer.text() };
}

describe('a mailbox, from its address to the link that stops its letters', () => {
  it('gets one letter that asks, at whatever hour, and is confirmed by a form and not by looking', async () => {
    const approver = await signInAs(server.baseUrl, 'approver');
    const input = { organisationCode: 'R0A', role: 'PREPARER', address };
    expect((await approver.ask(set, { input })).errors).toBeUndefined();
    await server.api.app.get(LetterJobs).sendDue();
    expect(mail.received.map(({ to }) => to)).toEqual([[address]]);
    expect(mail.received[0]?.source).not.toContain('List-Unsubscribe');
    const asked = await page(linkTo('confirm'));
    expect(asked.text).toContain('Is this mailbox the right one?');
    expect((await stateOfPreparers())?.mailboxes).toContainEqual({ role: 'PREPARER', state: 'UNCONFIRMED' });
    const done = await page(linkTo('confirm'), { method: 'POST' });
    expect(done.text).toContain('Letters are sent to this mailbox');
    expect((await stateOfPreparers())?.mailboxes).toContainEqual({ role: 'PREPARER', state: 'IN_USE' });
  });

  it('is stopped by one click of a mail program, says what was done, and can be had again', async () => {
    const { text } = await page(linkTo('confirm'));
    const stop = /href="([^"]+letters\/stop[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await page(stop)).text).toContain('Stop letters to this mailbox?');
    const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    const stopped = await page(stop, oneClick);
    expect(stopped.status).toBe(200);
    expect(stopped.text).toContain('Letters to this mailbox are stopped');
    await page(stop, oneClick);
    const [latest, ...earlier] = (await stateOfPreparers())?.steps ?? [];
    expect(latest).toEqual({ step: 'STOPPED', personName: 'Somebody who reads this mailbox' });
    expect(earlier.map(({ step }) => step)).toEqual(['CONFIRMED', 'SET']);
    await page(stop.replace('/stop', '/resume'), { method: 'POST' });
    expect((await stateOfPreparers())?.mailboxes).toContainEqual({ role: 'PREPARER', state: 'IN_USE' });
  });

  it('is not touched by a link that was made up, is for something else, or is of an earlier address', async () => {
    const confirm = linkTo('confirm');
    const others = [
      confirm.replace('/confirm', '/stop'),
      confirm.replace('R0A.PREPARER', 'R0B.PREPARER'),
      confirm.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      `${server.baseUrl}/letters/confirm`,
      `${server.baseUrl}/letters/elsewhere?mailbox=R0A.PREPARER.1&seal=x`,
    ];
    for (const link of others) {
      const { status, text } = await page(link, { method: 'POST' });
      expect({ link, status }).toEqual({ link, status: 404 });
      expect(text).toContain('This link is no longer in use');
    }
    const approver = await signInAs(server.baseUrl, 'approver');
    await approver.ask(set, { input: { organisationCode: 'R0A', role: 'PREPARER', address: 'other@trust.example' } });
    expect((await page(confirm, { method: 'POST' })).status).toBe(404);
    expect((await stateOfPreparers())?.mailboxes).toContainEqual({ role: 'PREPARER', state: 'UNCONFIRMED' });
  });
});
