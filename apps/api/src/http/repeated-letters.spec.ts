import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';
import { londonDay, openQuarter } from '@monitor/domain';
import { signInAs } from '@monitor/testing';
import { signInPeople } from '../testing/repeated/people.js';
import type { People } from '../testing/repeated/people.js';
import { Repeater } from '../testing/repeated/repeater.js';
import { tried } from '../testing/repeated/tried-mutations.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const organisationCode = 'R0A';
const quarterId = openQuarter(londonDay(new Date()));

let server: TestApi;
let people: People<'approver' | 'lead' | 'preparer'>;
let repeater: Repeater;

beforeAll(async () => {
  server = await startTestApi();
});
beforeAll(async () => {
  await loadReferenceFacts(server.database.tenantTx);
  await server.database.tenantTx.run({ system: 'migration' }, (manager) =>
    refreshPresentPlaces(manager, restateRollups),
  );
});
beforeAll(async () => {
  people = await signInPeople(server, ['approver', 'lead', 'preparer']);
  repeater = new Repeater(server.database);
});
afterAll(() => server.stop());

const mark = (assignment: 'confirmed_at = now()' | 'stopped_at = now()') =>
  server.database.query(['UPDATE mailbox SET', assignment].join(' '));

describe('what is asked of letters and mailboxes several times under one key', () => {
  it('is done once', async () => {
    const { approver, lead } = people;
    const mailbox = { organisationCode, role: 'APPROVER' };
    const address = 'sign.off@trust.example';
    await repeater.take(approver, 'setMailbox', { ...mailbox, address }, 'mailbox_step');
    await mark('stopped_at = now()');
    await repeater.take(approver, 'resumeMailbox', mailbox, 'mailbox_step');
    await mark('confirmed_at = now()');
    const shown = { quarterId, organisationCodes: [organisationCode], note: 'Ring me.' };
    await repeater.take(lead, 'writeToShown', shown, 'letter');
    await repeater.take(approver, 'removeMailbox', mailbox, 'mailbox_step');
    expect([...repeater.taken].sort()).toEqual([...tried.onLetters].sort());
  });
});

describe('a mailbox', () => {
  const set = `mutation Set($input: SetMailboxInput!) { setMailbox(input: $input) { problem place { name } } }`;
  const input = { organisationCode, role: 'PREPARER', address: 'returns@trust.example' };

  it('is seen to by the approver of its organisation, and by nobody else of it or of elsewhere', async () => {
    await server.addPerson('stranger', 'APPROVER', 'R0B');
    const stranger = await signInAs(server.baseUrl, 'stranger');
    for (const [client, code] of [
      [people.preparer, 'NOT_PERMITTED'],
      [people.lead, 'NOT_PERMITTED'],
      [stranger, 'NOT_FOUND'],
    ] as const) {
      const { errors } = await client.ask(set, { input });
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
    const { data } = await people.approver.ask<{ setMailbox: { problem: string | null } }>(set, { input });
    expect(data?.setMailbox.problem).toBeNull();
  });

  it('is not kept where the address is none, or was set too often within a day', async () => {
    const wrong = { input: { ...input, address: 'a@b.example, c@d.example' } };
    const { data } = await people.approver.ask<{ setMailbox: { problem: string } }>(set, wrong);
    expect(data?.setMailbox.problem).toMatch(/is not an address/);
    for (let tries = 0; tries < 9; tries += 1) await people.approver.ask(set, { input });
    const last = await people.approver.ask<{ setMailbox: { problem: string } }>(set, { input });
    expect(last.data?.setMailbox.problem).toMatch(/set 10 times within a day/);
  });
});
