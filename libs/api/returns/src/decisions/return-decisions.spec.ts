import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import type { Actor } from '@monitor/domain';
import { withCells } from '@monitor/domain/testing';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { ReturnsService } from '../queries/returns.service.js';
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
import { ReturnDecisionsService } from './return-decisions.service.js';

let database: TestDatabase;
let saving: SaveAnswersService;
let deciding: ReturnDecisionsService;
let returns: ReturnsService;
let organisationCode: string;
let people: ReturnType<typeof peopleOf>;
let opened = 0;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  const codes = Array.from({ length: 40 }, (_, index) => ({ code: `P${String(index + 1).padStart(2, '0')}` }));
  await openOrganisations(database.tenantTx, codes);
  saving = new SaveAnswersService(onDayOfTests(database));
  deciding = new ReturnDecisionsService(onDayOfTests(database));
  returns = new ReturnsService(onDayOfTests(database));
});
afterAll(() => database.drop());
beforeEach(() => {
  opened += 1;
  organisationCode = `P${String(opened).padStart(2, '0')}`;
  people = peopleOf(organisationCode);
});

function submission(expectedRevision = 0, idempotencyKey: string = randomUUID()) {
  return { organisationCode, quarterId, expectedRevision, idempotencyKey };
}

async function submitted(): Promise<{ revision: number; contentHash: string }> {
  await saving.saveAnswers(people.preparer, toSave(completeContent(organisationCode)));
  const { quarterlyReturn } = await deciding.submitReturn(people.preparer, submission());
  return { revision: quarterlyReturn.head.revision, contentHash: quarterlyReturn.contentHash ?? '' };
}

async function decision(comment: string | null = null) {
  return { organisationCode, quarterId, comment, ...(await submitted()) };
}

function stateSeenBy(actor: Actor) {
  return returns.quarterlyReturn(actor, { organisationCode, quarterId }).then(({ head }) => head.state);
}

async function lastEventSeenBy(actor: Actor) {
  return (await returns.quarterlyReturn(actor, { organisationCode, quarterId })).head.lastEvent;
}

describe('submitting', () => {
  it('changes nothing while there are errors, and says at which cell', async () => {
    const content = completeContent(organisationCode);
    const wrong = withCells(content, 'M01.DEPRIVATION', { 'IMD1.numerator': 2, 'IMD1.denominator': 1 });
    await saving.saveAnswers(people.preparer, toSave(wrong));
    const { issues, quarterlyReturn } = await deciding.submitReturn(people.preparer, submission());
    expect(issues).toContainEqual(
      expect.objectContaining({
        severity: 'ERROR',
        code: 'NUMERATOR_ABOVE_DENOMINATOR',
        cell: expect.stringMatching(/^M/),
      }),
    );
    expect(quarterlyReturn.head).toMatchObject({ state: 'DRAFT', revision: 0 });
  });

  it('makes one revision of fifty requests with one key, and answers all alike', async () => {
    await saving.saveAnswers(people.preparer, toSave(completeContent(organisationCode)));
    const sent = submission();
    const payloads = await Promise.all(Array.from({ length: 50 }, () => deciding.submitReturn(people.preparer, sent)));
    expect(new Set(payloads.map(({ quarterlyReturn }) => quarterlyReturn.contentHash)).size).toBe(1);
    const rows = await database.query<{ revision: number }>(
      'SELECT revision FROM return_revision WHERE organisation_code = $1',
      [organisationCode],
    );
    expect(rows).toEqual([{ revision: 1 }]);
  });

  it('refuses another request under a used key', async () => {
    await saving.saveAnswers(people.preparer, toSave(completeContent(organisationCode)));
    const sent = submission();
    await deciding.submitReturn(people.preparer, sent);
    await expect(deciding.submitReturn(people.preparer, { ...sent, reason: 'another' })).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
    });
  });

  it('refuses a revision that has moved on', async () => {
    await submitted();
    await expect(deciding.submitReturn(people.preparer, submission(0))).rejects.toMatchObject({
      code: 'REVISION_STALE',
      message: expect.stringContaining('this return now has submission 1'),
    });
  });

  it('refuses a return that nobody has begun', async () => {
    await expect(deciding.submitReturn(people.preparer, submission())).rejects.toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
    });
  });

  it('refuses after the close, which the database’s clock decides', async () => {
    await saving.saveAnswers(people.preparer, toSave(completeContent(organisationCode)));
    const afterClose = new ReturnDecisionsService(database.tenantTx.at('2027-01-01T00:00:00Z'));
    await expect(afterClose.submitReturn(people.preparer, submission())).rejects.toMatchObject({
      code: 'WINDOW_NOT_OPEN',
    });
    expect(await stateSeenBy(people.preparer)).toBe('DRAFT');
  });

  it('waits for a change of the window that has begun, and then goes by it', async () => {
    await saving.saveAnswers(people.preparer, toSave(completeContent(organisationCode)));
    const set = 'UPDATE return_window SET due_on = $2::date, closes_on = $2::date WHERE quarter_id = $1';
    await database.query('BEGIN');
    await database.query(set, [quarterId, '2026-10-19']);
    const waiting = deciding.submitReturn(people.preparer, submission()).catch((failure: unknown) => failure);
    await untilSomebodyWaits();
    await database.query('COMMIT');
    expect(await waiting).toMatchObject({ code: 'WINDOW_NOT_OPEN' });
    await database.query(set, [quarterId, '2026-12-31']);
    expect((await deciding.submitReturn(people.preparer, submission())).quarterlyReturn.head.revision).toBe(1);
  });

  it('freezes what was typed', async () => {
    await submitted();
    await expect(
      saving.saveAnswers(people.preparer, toSave(completeContent(organisationCode), 1)),
    ).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
  });
});

describe('signing off', () => {
  it('is done by an approver, for the revision and content they saw', async () => {
    const { quarterlyReturn } = await deciding.signOffReturn(people.approver, await decision());
    expect(quarterlyReturn.head.state).toBe('SIGNED_OFF');
    expect(quarterlyReturn.events.at(-1)).toMatchObject({ kind: 'SIGNED_OFF', revision: 1, role: 'APPROVER' });
  });

  it('is refused to whoever submitted, also in the role of approver', async () => {
    const asApprover = { ...people.approver, personId: people.preparer.personId };
    await expect(deciding.signOffReturn(asApprover, await decision())).rejects.toMatchObject({ code: 'SAME_PERSON' });
  });

  it('is refused to whoever typed any answer, even one that somebody else typed over', async () => {
    const typist = actorAs('PREPARER', { organisationCodes: [organisationCode] });
    const content = completeContent(organisationCode);
    await saving.saveAnswers(typist, toSave({ ...content, answers: content.answers.slice(0, 1) }));
    const [first] = content.answers;
    if (first === undefined) throw new Error('A practice is asked something.');
    await saving.saveAnswers(people.preparer, {
      organisationCode,
      quarterId,
      answers: [{ ...first, cells: { ...first.cells, ownerRole: 'Practice manager' }, expectedVersion: 1 }],
    });
    await saving.saveAnswers(people.preparer, toSave({ ...content, answers: content.answers.slice(1) }));
    const { quarterlyReturn } = await deciding.submitReturn(people.preparer, submission());
    const asApprover = { ...people.approver, personId: typist.personId };
    const seen = { organisationCode, quarterId, revision: 1, contentHash: quarterlyReturn.contentHash ?? '' };
    await expect(deciding.signOffReturn(asApprover, seen)).rejects.toMatchObject({ code: 'SAME_PERSON' });
    await deciding.signOffReturn(people.approver, seen);
  });

  it('is refused for content other than what was submitted', async () => {
    const seen = await decision();
    await expect(
      deciding.signOffReturn(people.approver, { ...seen, contentHash: 'f'.repeat(64) }),
    ).rejects.toMatchObject({
      code: 'REVISION_STALE',
    });
  });

  it('is refused when replayed after the return was taken back and submitted anew', async () => {
    const seen = await decision();
    await deciding.reopenReturn(people.preparer, {
      organisationCode,
      quarterId,
      expectedRevision: 1,
      reason: 'A slip',
    });
    expect(await lastEventSeenBy(people.preparer)).toMatchObject({ kind: 'WITHDRAWN', revision: 1, comment: 'A slip' });
    await deciding.submitReturn(people.preparer, submission(1));
    await expect(deciding.signOffReturn(people.approver, seen)).rejects.toMatchObject({ code: 'REVISION_STALE' });
  });

  it('is refused to an approver of another organisation as if there were no such return', async () => {
    const stranger = actorAs('APPROVER', { organisationCodes: ['P40'] });
    await expect(deciding.signOffReturn(stranger, await decision())).rejects.toMatchObject({
      code: 'RETURN_NOT_FOUND',
    });
  });
});

describe('sending back and accepting', () => {
  it('needs a comment to send back, and keeps what was typed', async () => {
    const seen = await decision();
    await expect(deciding.sendBackReturn(people.approver, { ...seen, comment: '  ' })).rejects.toMatchObject({
      code: 'COMMENT_NEEDED',
    });
    await deciding.sendBackReturn(people.approver, { ...seen, comment: 'Add evidence' });
    const { head, draft } = await returns.quarterlyReturn(people.preparer, { organisationCode, quarterId });
    expect(head).toMatchObject({ state: 'RETURNED', lastEvent: { kind: 'SENT_BACK', comment: 'Add evidence' } });
    expect(draft?.answers[0]?.cells['status']).toBe('NOT_STARTED');
  });

  it('is the approver’s turn before sign-off and the lead’s after it', async () => {
    const seen = await decision('Not yet');
    await expect(deciding.sendBackReturn(people.lead, seen)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await deciding.signOffReturn(people.approver, seen);
    await expect(deciding.sendBackReturn(people.approver, seen)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await deciding.sendBackReturn(people.lead, seen);
    expect(await stateSeenBy(people.lead)).toBe('RETURNED');
  });

  it('accepts what is signed off, also after the close', async () => {
    const seen = await decision();
    await expect(deciding.acceptReturn(people.lead, seen)).rejects.toMatchObject({ code: 'STATE_DOES_NOT_ALLOW' });
    await deciding.signOffReturn(people.approver, seen);
    const afterClose = new ReturnDecisionsService(database.tenantTx.at('2027-02-01T09:00:00Z'));
    await afterClose.acceptReturn(people.lead, seen);
    expect(await stateSeenBy(people.preparer)).toBe('ACCEPTED');
  });

  it('refuses the lead of another region as if there were no such return', async () => {
    const seen = await decision();
    await deciding.signOffReturn(people.approver, seen);
    const stranger = actorAs('REGIONAL_LEAD', { regionCodes: ['Y60'] });
    await expect(deciding.acceptReturn(stranger, seen)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
    await expect(stateSeenBy(stranger)).rejects.toMatchObject({ code: 'RETURN_NOT_FOUND' });
  });

  it('opens an accepted return for correction with a reason, while the accepted revision goes on counting', async () => {
    const seen = await decision();
    await deciding.signOffReturn(people.approver, seen);
    await deciding.acceptReturn(people.lead, seen);
    const reopening = { organisationCode, quarterId, expectedRevision: 1, reason: '' };
    await expect(deciding.reopenReturn(people.preparer, reopening)).rejects.toMatchObject({ code: 'COMMENT_NEEDED' });
    await deciding.reopenReturn(people.preparer, { ...reopening, reason: 'One practice was counted twice' });
    const { head } = await returns.quarterlyReturn(people.preparer, { organisationCode, quarterId });
    expect(head).toMatchObject({ state: 'DRAFT', revision: 1, acceptedRevision: 1 });
    expect(head.lastEvent).toMatchObject({ kind: 'REOPENED', comment: 'One practice was counted twice' });
  });
});

/** Resolves when a statement of this database waits for a lock that another transaction holds. */
async function untilSomebodyWaits(): Promise<void> {
  const waiting =
    'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = $1 AND pid <> pg_backend_pid()';
  while ((await database.query(waiting, ['Lock'])).length === 0);
}
