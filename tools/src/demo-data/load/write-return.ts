import { randomUUID } from 'node:crypto';
import type { TenantTx } from '@monitor/api-platform';
import {
  acceptReturn,
  countActiveTime,
  readAnswers,
  reopenReturn,
  saveAnswers,
  signOffReturn,
  submitReturn,
} from '@monitor/api-returns';
import type { Decision, ReturnWork } from '@monitor/api-returns';
import { stopsSubmission } from '@monitor/domain';
import type { Actor, Answer, QuarterId, SectionSeconds } from '@monitor/domain';
import type { ReturnPlan } from '../plan/return-plan.js';
import type { Cast } from './cast.js';
import { readLatestRevision } from './latest-revision.query.js';

/** What is typed in a return of the demonstration. */
export interface TypedReturn {
  organisationCode: string;
  quarterId: QuarterId;
  edition: number;
  answers: Answer[];
  /** How long it took on the pages; empty where it was filled in elsewhere. */
  spent: SectionSeconds[];
}

const reference = ({ organisationCode, quarterId }: TypedReturn) => ({ organisationCode, quarterId });

/** Takes one return as far as its plan says, each step by the person and the service that do it in earnest. */
export async function writeReturn(tx: TenantTx, cast: Cast, typed: TypedReturn, plan: ReturnPlan): Promise<void> {
  if (plan.fate === 'NOT_STARTED') return;
  await as(tx, cast.preparer, plan.savedAt, async (work) => {
    await type(work, typed);
    const measured = typed.spent.length === 0 ? [] : [{ meter: randomUUID(), spent: typed.spent }];
    await countActiveTime(work.manager, reference(typed), measured);
  });
  if (plan.fate === 'DRAFT') return;
  await submitted(tx, cast, typed, { ...plan, revision: 0 });
  if (plan.fate === 'SUBMITTED') return;
  const seen = await latest(tx, cast, typed);
  await as(tx, cast.approver, plan.signedOffAt, (work) => signOffReturn(work, seen));
  if (plan.fate === 'SIGNED_OFF') return;
  await as(tx, cast.lead, plan.acceptedAt, (work) => acceptReturn(work, seen));
}

/** Corrects an accepted return: opened again with a reason, typed anew, and taken the whole way a second time. */
export async function correctReturn(
  tx: TenantTx,
  cast: Cast,
  corrected: TypedReturn,
  correction: { reason: string; at: string },
): Promise<void> {
  const { revision } = await latest(tx, cast, corrected);
  const { at, reason } = correction;
  await as(tx, cast.preparer, at, async (work) => {
    await reopenReturn(work, { ...reference(corrected), expectedRevision: revision, reason });
    await type(work, corrected);
  });
  await submitted(tx, cast, corrected, { submittedAt: at, revision, reason });
  const seen = await latest(tx, cast, corrected);
  await as(tx, cast.approver, at, (work) => signOffReturn(work, seen));
  await as(tx, cast.lead, at, (work) => acceptReturn(work, seen));
}

/**
 * Types over what stands, whoever typed it: each answer is sent with the version that stands, so that one save is
 * enough. In a return not yet begun nothing stands, and what is carried over into it has version 0 as well.
 */
async function type(work: ReturnWork, typed: TypedReturn): Promise<void> {
  const standing = await readAnswers(work.manager, typed);
  const versionOf = (key: string) => standing.get(key)?.version ?? 0;
  const { conflicts } = await saveAnswers(work, {
    ...reference(typed),
    answers: typed.answers.map((answer) => ({ ...answer, expectedVersion: versionOf(answer.question) })),
  });
  if (conflicts.length > 0) throw new Error(`Somebody else types in the return of ${typed.organisationCode}.`);
}

async function submitted(
  tx: TenantTx,
  { preparer }: Cast,
  typed: TypedReturn,
  { submittedAt, revision, reason }: { submittedAt: string; revision: number; reason?: string },
): Promise<void> {
  const idempotencyKey = `demonstration-${typed.quarterId}-${revision + 1}`;
  const issues = await as(tx, preparer, submittedAt, (work) =>
    submitReturn(work, { ...reference(typed), expectedRevision: revision, idempotencyKey, reason }),
  );
  const error = issues.find(stopsSubmission);
  if (error) throw new Error(`The demonstration return of ${typed.organisationCode} was refused: ${error.message}`);
}

function latest(tx: TenantTx, { preparer }: Cast, typed: TypedReturn): Promise<Decision> {
  return tx.run(preparer, (manager) => readLatestRevision(manager, typed));
}

/** One step of a person at an instant of the past. */
function as<T>(tx: TenantTx, actor: Actor, instant: string, step: (work: ReturnWork) => Promise<T>): Promise<T> {
  return tx.at(instant).run(actor, (manager) => step({ actor, manager }), { retry: true });
}
