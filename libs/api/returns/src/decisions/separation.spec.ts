import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { SaveAnswersService } from '../answers/save-answers.service.js';
import { ReturnsService } from '../queries/returns.service.js';
import { returnsEntities } from '../returns-entities.js';
import {
  completeContent,
  onDayOfTests,
  openOrganisations,
  peopleOf,
  quarterId,
  toSave,
} from '../testing/return-scenario.builder.js';
import { ReturnDecisionsService } from './return-decisions.service.js';

const histories = 12;
/** Each of them holds every role: what keeps them apart is the rule alone. */
const people = Array.from({ length: 4 }, () => randomUUID());
const steps = ['SAVE', 'SUBMIT', 'SIGN_OFF', 'ACCEPT', 'SEND_BACK', 'REOPEN'] as const;
type Step = (typeof steps)[number];
/** More of the way forward than of the way back, so that histories reach acceptance. */
const someStep = fc.constantFrom<Step>(
  ...steps,
  'SAVE',
  'SUBMIT',
  'SIGN_OFF',
  'SIGN_OFF',
  'ACCEPT',
  'ACCEPT',
  'ACCEPT',
);

let database: TestDatabase;
let saving: SaveAnswersService;
let deciding: ReturnDecisionsService;
let returns: ReturnsService;

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  await openOrganisations(
    database.tenantTx,
    Array.from({ length: histories }, (_, index) => ({ code: `S${index}` })),
  );
  saving = new SaveAnswersService(onDayOfTests(database));
  deciding = new ReturnDecisionsService(onDayOfTests(database));
  returns = new ReturnsService(onDayOfTests(database));
});
afterAll(() => database.drop());

let typed = 0;

/** Types one table; the first to type fills in everything. */
async function type(actor: Actor, organisationCode: string): Promise<void> {
  const { draft, head } = await returns.quarterlyReturn(actor, { organisationCode, quarterId });
  const content = completeContent(organisationCode, { numerator: 700 + (typed++ % 100) });
  const versions = new Map(draft?.answers.map(({ question, version }) => [question, version]));
  const all = toSave(content, versions);
  await saving.saveAnswers(
    actor,
    head.state === 'NOT_STARTED'
      ? all
      : { ...all, answers: all.answers.filter(({ question }) => question === 'M01.DEPRIVATION') },
  );
}

async function take(step: Step, personId: string, organisationCode: string): Promise<void> {
  const { preparer, approver, lead } = peopleOf(organisationCode);
  const as = (actor: Actor) => ({ ...actor, personId });
  if (step === 'SAVE') return type(as(preparer), organisationCode);
  const reference = { organisationCode, quarterId };
  const { head, contentHash } = await returns.quarterlyReturn(as(lead), reference);
  const decision = { ...reference, revision: head.revision, contentHash: contentHash ?? '', comment: 'As agreed' };
  const seen = { ...reference, expectedRevision: head.revision };
  if (step === 'SUBMIT') await deciding.submitReturn(as(preparer), { ...seen, idempotencyKey: randomUUID() });
  if (step === 'SIGN_OFF') await deciding.signOffReturn(as(approver), decision);
  if (step === 'ACCEPT') await deciding.acceptReturn(as(lead), decision);
  if (step === 'SEND_BACK') await deciding.sendBackReturn(as(head.state === 'SIGNED_OFF' ? lead : approver), decision);
  if (step === 'REOPEN') await deciding.reopenReturn(as(preparer), { ...seen, reason: 'A slip' });
}

/** Ends every history with one more submission, and with everybody trying to sign it off and to accept it. */
const lastSteps: [Step, string][] = [
  ['SAVE', people[0]!],
  ['SUBMIT', people[0]!],
  ...people.map((personId): [Step, string] => ['SIGN_OFF', personId]),
  ...people.map((personId): [Step, string] => ['ACCEPT', personId]),
];

const acceptedSql = `
SELECT accepted.person_id AS "by", revision.preparers,
       ARRAY(SELECT person_id FROM return_event signed WHERE signed.organisation_code = accepted.organisation_code
             AND signed.revision = accepted.revision AND signed.kind = 'SIGNED_OFF') AS signers
FROM return_event accepted
JOIN return_revision revision USING (organisation_code, quarter_id, revision)
WHERE accepted.kind = 'ACCEPTED'`;

describe('four people who hold every role, in any order of steps', () => {
  it('never get a revision accepted by one who typed in it, submitted it or signed it off', async () => {
    let history = 0;
    const refusals = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(someStep, fc.constantFrom(...people)), { minLength: 12, maxLength: 12 }),
        async (taken) => {
          const organisationCode = `S${history++ % histories}`;
          for (const [step, personId] of [...taken, ...lastSteps]) {
            await take(step, personId, organisationCode).catch((failure: unknown) => {
              if (!(failure instanceof DomainError)) throw failure;
              refusals.add(failure.code);
            });
          }
        },
      ),
      { numRuns: histories, endOnFailure: true },
    );
    const accepted = await database.query<{ by: string; preparers: string[]; signers: string[] }>(acceptedSql);
    for (const { by, preparers, signers } of accepted) expect([...preparers, ...signers]).not.toContain(by);
    expect(accepted.length).toBeGreaterThan(0);
    expect(refusals).toContain('SAME_PERSON');
  });
});
