import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tidyMapping } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { administrator, LoadingScenario, loadingDatabase, trusts } from '../testing/loading-database.builder.js';
import { LoadedAnswersService } from './loaded-answers.service.js';

const bodies = trusts(2);
const [body = { code: '', icbCode: '', regionCode: '' }] = bodies;
const [reader, approver] = [administrator('Reader'), administrator('Approver')];
const groups = ['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_STATED'];
const head = 'organisation,quarter,question,cell,value';
const status = `${body.code},2025-26-Q1,D2-S2,status,IMPLEMENTED`;
const table = groups.flatMap((group) =>
  ['numerator,4', 'denominator,10'].map((count) => `${body.code},2025-26-Q1,M05.SEX,${group}.${count}`),
);

let scenario: LoadingScenario;
let service: LoadedAnswersService;

async function load(title: string, rows: readonly string[]): Promise<string> {
  const id = await scenario.readIn(reader, tidyMapping({ title, source: 'A publisher' }), [head, ...rows].join('\n'));
  await scenario.take(reader, 'PROPOSE', id);
  await scenario.take(approver, 'APPROVE', id);
  return id;
}

beforeAll(async () => {
  scenario = new LoadingScenario(await loadingDatabase(bodies));
  service = new LoadedAnswersService(scenario.database.tenantTx);
  await load('First', [status, ...table]);
});
afterAll(() => scenario.database.drop());

function somebody(role: Actor['role'], scope: Partial<Actor>): Actor {
  return { personId: randomUUID(), displayName: role, role, organisationCodes: [], regionCodes: [], ...scope };
}

const preparer = somebody('PREPARER', { organisationCodes: [body.code] });
const seenBy = (actor: Actor) => service.ofOrganisation(actor, { organisationCode: body.code, first: 100, skip: 0 });
const standingsOf = async (code: string) =>
  (await seenBy(preparer)).answers.filter((each) => each.code === code).map(({ title, standing }) => [title, standing]);

describe('what was loaded of an organisation', () => {
  it('is told it in the words of the form, with its quarter and its collection, and no counts of people', async () => {
    const from = { quarterId: '2025-26-Q1', title: 'First', source: 'A publisher', standing: 'COUNTS' };
    expect(await seenBy(preparer)).toEqual({
      total: 2,
      answers: [
        { ...from, code: 'D2-S2', text: expect.stringMatching(/ /), answer: expect.stringMatching(/^In place/) },
        { ...from, code: 'M05.SEX', text: expect.stringMatching(/ /), answer: null },
      ],
    });
  });

  it.each<[string, Actor, string[]]>([
    ['the lead of its region', somebody('REGIONAL_LEAD', { regionCodes: [body.regionCode] }), ['D2-S2', 'M05.SEX']],
    ['the national team', somebody('NATIONAL_ANALYST', { regionCodes: ['*'] }), ['D2-S2']],
    ['another organisation', somebody('PREPARER', { organisationCodes: ['X0001'] }), []],
    ['the lead of another region', somebody('REGIONAL_LEAD', { regionCodes: ['Y00'] }), []],
    ['an administrator', reader, []],
  ])('is shown to %s as far as their rights go', async (_, actor, codes) => {
    expect((await seenBy(actor)).answers.map(({ code }) => code)).toEqual(codes);
  });

  it('says so where a later collection counts in its place, until that is reversed', async () => {
    const later = await load('Second', [status.replace('IMPLEMENTED', 'PLANNED')]);
    expect(await standingsOf('D2-S2')).toEqual([
      ['Second', 'COUNTS'],
      ['First', 'LATER_COLLECTION'],
    ]);
    await scenario.take(approver, 'PROPOSE_REVERSAL', later);
    await scenario.take(reader, 'REVERSE', later);
    expect(await standingsOf('D2-S2')).toEqual([['First', 'COUNTS']]);
  });

  it('says that its own return counts where nothing else keeps it out', async () => {
    await scenario.database.query(`UPDATE loaded_status SET is_counted = false WHERE organisation_code = $1`, [
      body.code,
    ]);
    expect(await standingsOf('D2-S2')).toEqual([['First', 'OWN_RETURN']]);
  });

  it('comes in pages of 200 at most', async () => {
    const second = await service.ofOrganisation(preparer, { organisationCode: body.code, first: 1, skip: 1 });
    expect(second).toMatchObject({ total: 2, answers: [{ code: 'M05.SEX' }] });
    await expect(
      service.ofOrganisation(preparer, { organisationCode: body.code, first: 201, skip: 0 }),
    ).rejects.toMatchObject({ code: 'INPUT_NOT_UNDERSTOOD' });
  });
});
