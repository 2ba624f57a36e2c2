import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { catalogueVersion, previousQuarter } from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';
import { withCells } from '@monitor/domain/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { ReturnDecisionsService } from '../decisions/return-decisions.service.js';
import { returnsEntities } from '../returns-entities.js';
import {
  actorAs,
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import type { RegionReturns } from './region-returns.type.js';
import { ReturnsService } from './returns.service.js';

const lastQuarter = previousQuarter(quarterId);
const table = 'M01.DEPRIVATION';
const inLastWindow = '2026-08-01T09:00:00Z';
const people = peopleOf('P01');
const { preparer, approver, lead } = people;
let database: TestDatabase;
let saving: SaveAnswersService;
let deciding: ReturnDecisionsService;
let returns: ReturnsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(database.tenantTx, [{ code: 'P01' }, { code: 'P02' }, { code: 'P03', regionCode: 'Y60' }]);
  saving = new SaveAnswersService(onDayOfTests(database));
  deciding = new ReturnDecisionsService(onDayOfTests(database));
  returns = new ReturnsService(onDayOfTests(database));
  await acceptLastQuarter();
});
afterAll(() => database.drop());

function withEvidence(content: ReturnContent): ReturnContent {
  const inPlace = {
    status: 'IMPLEMENTED',
    evidence: 'Board paper 12',
    evidenceOn: '2026-05-01',
    coveragePercent: 60,
    assurance: 'INTERNALLY_REVIEWED',
  } as const;
  return catalogueVersion(content.edition).actions.reduce(
    (filled, { code }) => withCells(filled, code, inPlace),
    content,
  );
}

async function acceptLastQuarter(): Promise<void> {
  const organisationCode = 'P01';
  const content = withEvidence(completeContent(organisationCode, { quarter: lastQuarter }));
  const reference = { organisationCode, quarterId: lastQuarter };
  const tx = database.tenantTx.at(inLastWindow);
  const decidingThen = new ReturnDecisionsService(tx);
  await new SaveAnswersService(tx).saveAnswers(preparer, toSave(content));
  const { quarterlyReturn, issues } = await decidingThen.submitReturn(preparer, {
    ...reference,
    expectedRevision: 0,
    idempotencyKey: randomUUID(),
  });
  expect(issues).toEqual([]);
  const decision = { ...reference, revision: 1, contentHash: quarterlyReturn.contentHash ?? '' };
  await decidingThen.signOffReturn(approver, decision);
  await decidingThen.acceptReturn(lead, decision);
}

function see(actor: typeof preparer, service = returns) {
  return service.quarterlyReturn(actor, { organisationCode: 'P01', quarterId });
}

describe('a return as its viewers see it', () => {
  it('starts from the accepted answers of the last quarter, to be confirmed, and from no counts', async () => {
    const { head, draft, previous, issues } = await see(preparer);
    expect(head.state).toBe('NOT_STARTED');
    expect(draft?.answers[0]).toMatchObject({
      cells: { status: 'IMPLEMENTED' },
      confirmed: false,
      version: 0,
      editedByName: null,
    });
    expect(draft?.answers.find(({ question }) => question === table)).toMatchObject({ cells: {}, confirmed: false });
    expect(draft?.metrics[0]?.counts.every((count) => count.numerator === null)).toBe(true);
    expect(previous?.metrics[0]?.counts[0]?.numerator).toBe(800);
    expect(issues.map((issue) => issue.code)).toContain('NOT_CONFIRMED');
  });

  it('shows tables of people to the organisation itself, and to its region only while it decides', async () => {
    const accepted = (actor: typeof preparer) =>
      returns.quarterlyReturn(actor, { organisationCode: 'P01', quarterId: lastQuarter });
    const own = await accepted(preparer);
    expect(own.countsWithheld).toBe(false);
    expect(own.submitted?.metrics[0]?.counts[0]?.numerator).toBe(800);
    const seen = await accepted(lead);
    expect(seen.countsWithheld).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(/\b(800|1000)\b/);
    expect(seen.submitted?.answers.map(({ question }) => question)).toContain('D2-S5');
  });

  it('lets answers carried over be saved one by one, and names nobody as their editor', async () => {
    const { draft } = await see(preparer);
    const [first, second] = draft?.answers ?? [];
    if (first === undefined || second === undefined) throw new Error('A practice is asked at least two questions.');
    for (const answer of [first, second]) {
      const confirmed = { ...answer, confirmed: true, expectedVersion: 0 };
      const { saved } = await saving.saveAnswers(preparer, {
        organisationCode: 'P01',
        quarterId,
        answers: [confirmed],
      });
      expect(saved).toEqual([{ key: answer.question, version: 1, answer: null }]);
    }
    const { draft: later } = await see(preparer);
    expect(later?.answers.map((answer) => answer.version).slice(0, 3)).toEqual([1, 1, 0]);
    expect(later?.answers[2]).toMatchObject({ cells: { status: 'IMPLEMENTED' }, editedByName: null });
  });

  it('shows the draft to the own organisation only', async () => {
    expect((await see(approver)).draft).not.toBeNull();
    const seen = await see(lead);
    expect(seen).toMatchObject({ draft: null, submitted: null, issues: [], head: { state: 'DRAFT' } });
    expect(seen.previous).not.toBeNull();
  });

  it('says the same of a foreign return as of one that does not exist', async () => {
    for (const stranger of [
      actorAs('PREPARER', { organisationCodes: ['P02'] }),
      actorAs('REGIONAL_LEAD', { regionCodes: ['Y60'] }),
    ]) {
      const refusals = await Promise.all(
        ['P01', 'NOWHERE'].map((organisationCode) =>
          returns.quarterlyReturn(stranger, { organisationCode, quarterId }).catch((failure: Error) => failure),
        ),
      );
      expect(refusals).toMatchObject([{ code: 'RETURN_NOT_FOUND' }, { code: 'RETURN_NOT_FOUND' }]);
    }
  });

  it('shows the lead what changed since the last quarter, in words', async () => {
    const { draft } = await see(preparer);
    const versions = new Map(draft?.answers.map(({ question, version }) => [question, version]));
    const content = withEvidence(completeContent('P01', { numerator: 820 }));
    await saving.saveAnswers(preparer, toSave(content, versions));
    await deciding.submitReturn(preparer, {
      organisationCode: 'P01',
      quarterId,
      expectedRevision: 0,
      idempotencyKey: randomUUID(),
    });
    const { changes, submitted, draft: hidden } = await see(lead);
    expect(hidden).toBeNull();
    expect(submitted?.metrics[0]?.counts[0]?.numerator).toBe(820);
    expect(changes).toContainEqual(expect.objectContaining({ before: '800', after: '820' }));
    expect(changes.some(({ label }) => label.includes('IMD1'))).toBe(false);
  });

  it('offers each viewer what the decisions themselves would allow', async () => {
    const asTypist = { ...approver, personId: preparer.personId };
    expect((await see(preparer)).allowed).toEqual(['REOPEN']);
    expect((await see(approver)).allowed).toEqual(['SIGN_OFF', 'SEND_BACK']);
    expect((await see(asTypist)).allowed).toEqual(['SEND_BACK']);
    expect((await see(lead)).allowed).toEqual([]);
    const afterClose = new ReturnsService(database.tenantTx.at('2027-02-01T09:00:00Z'));
    expect((await see(preparer, afterClose)).allowed).toEqual([]);
    expect((await see(approver, afterClose)).allowed).toEqual(['SIGN_OFF']);
    const { contentHash } = await see(approver);
    const decision = { organisationCode: 'P01', quarterId, revision: 1, contentHash: contentHash ?? '' };
    await deciding.signOffReturn(approver, decision);
    expect((await see(lead)).allowed).toEqual(['ACCEPT', 'SEND_BACK']);
    expect((await see(approver)).allowed).toEqual([]);
  });

  it('offers acceptance to nobody who prepared the return or signed it off, and says why', async () => {
    for (const { personId } of [preparer, approver]) {
      const { allowed, withheld } = await see({ ...lead, personId });
      expect(allowed).toEqual(['SEND_BACK']);
      expect(withheld).toEqual([{ action: 'ACCEPT', reason: expect.stringContaining('another regional lead') }]);
    }
    expect((await see(lead)).withheld).toEqual([]);
  });
});

describe('lists of returns', () => {
  it('shows an organisation the returns that exist or can be begun, newest first', async () => {
    const heads = await returns.myReturns(preparer);
    expect(heads.map(({ quarter, state }) => [quarter.id, state])).toEqual([
      [quarterId, 'SIGNED_OFF'],
      [lastQuarter, 'ACCEPTED'],
    ]);
    expect(heads[1]?.lastEvent).toMatchObject({ kind: 'ACCEPTED', happenedAt: new Date(inLastWindow) });
    const [other] = await returns.myReturns(actorAs('PREPARER', { organisationCodes: ['P02'] }));
    expect(other).toMatchObject({ state: 'NOT_STARTED', lastEvent: null, quarter: { windowState: 'OPEN' } });
  });

  const asked = { regionCode: 'Y61', quarterId, first: 100 };
  const codesOf = (page: RegionReturns) => page.returns.map(({ organisation }) => organisation.code);

  it('shows a lead every return expected of the region, begun or not, and none of another', async () => {
    const { returns: heads } = await returns.regionReturns(lead, asked);
    const states = new Map(heads.map(({ organisation, state }) => [organisation.code, state]));
    expect(states.get('P01')).toBe('SIGNED_OFF');
    expect(states.get('P02')).toBe('NOT_STARTED');
    expect(states.has('P03')).toBe(false);
    expect(heads.find(({ organisation }) => organisation.code === 'P02')?.organisation.icb?.shortName).toBe(
      'Norfolk and Suffolk',
    );
  });

  it('has what waits for the lead first, then who has not begun, by name', async () => {
    const { returns: heads } = await returns.regionReturns(lead, asked);
    const [first, ...others] = heads.map(({ state, organisation }) => [state, organisation.name]);
    expect(first).toEqual(['SIGNED_OFF', 'Practice P01']);
    expect(others).toEqual([...others].sort());
  });

  it.each([1, 2, 3])('gives the same list in pages of %s, says how long it is, and where it ends', async (first) => {
    const whole = await returns.regionReturns(lead, asked);
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await returns.regionReturns(lead, { ...asked, first, after });
      expect(page.total).toBe(whole.total);
      expect(page.states).toEqual(whole.states);
      seen.push(...codesOf(page));
      after = page.nextCursor;
    }
    expect(seen).toEqual(codesOf(whole));
    expect(seen.length).toBe(whole.total);
    expect(whole.nextCursor).toBeNull();
  });

  it('lists the states and types asked for, and still counts every state', async () => {
    const whole = await returns.regionReturns(lead, asked);
    const signedOff = await returns.regionReturns(lead, { ...asked, states: ['SIGNED_OFF'] });
    expect(codesOf(signedOff)).toEqual(['P01']);
    expect(signedOff).toMatchObject({ total: 1, states: whole.states });
    expect(whole.states.reduce((sum, each) => sum + each.returns, 0)).toBe(whole.total);
    const practices = await returns.regionReturns(lead, { ...asked, organisationType: 'PRACTICE' });
    expect(codesOf(practices).sort()).toEqual(['P01', 'P02']);
    expect(practices.states.map(({ state, returns: count }) => [state, count])).toEqual([
      ['NOT_STARTED', 1],
      ['SIGNED_OFF', 1],
    ]);
  });

  it('refuses a page that no list gave', async () => {
    for (const wrong of [{ after: 'made up' }, { first: 0 }, { first: 101 }]) {
      await expect(returns.regionReturns(lead, { ...asked, ...wrong })).rejects.toMatchObject({
        code: 'INPUT_NOT_UNDERSTOOD',
      });
    }
  });

  it('refuses a lead the list of another region', async () => {
    await expect(returns.regionReturns(lead, { ...asked, regionCode: 'Y60' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
