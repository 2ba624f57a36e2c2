import type { TenantTx } from '@monitor/api-platform';
import { acceptReturn, answerKey, reopenReturn, saveAnswers, signOffReturn, submitReturn } from '@monitor/api-returns';
import type { Decision, ReturnWork } from '@monitor/api-returns';
import { hasErrors } from '@monitor/domain';
import type { ActionAnswer, Actor, MetricAnswer, QuarterId } from '@monitor/domain';
import type { ReturnPlan } from '../plan/return-plan.js';
import type { Cast } from './cast.js';

/** What is typed in a return of the demonstration. */
export interface TypedReturn {
  organisationCode: string;
  quarterId: QuarterId;
  actions: ActionAnswer[];
  metrics: MetricAnswer[];
}

const reference = ({ organisationCode, quarterId }: TypedReturn) => ({ organisationCode, quarterId });

/** Takes one return as far as its plan says, each step by the person and the service that do it in earnest. */
export async function writeReturn(tx: TenantTx, cast: Cast, typed: TypedReturn, plan: ReturnPlan): Promise<void> {
  if (plan.fate === 'NOT_STARTED') return;
  await as(tx, cast.preparer, plan.savedAt, (work) => type(work, typed));
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
 * Types over what is there, whoever typed it. Answers that were carried over have version 1, and one that is not there
 * yet is written whatever version is expected; only a correction meets others, whose versions it then takes.
 */
async function type(work: ReturnWork, typed: TypedReturn): Promise<void> {
  const actions = typed.actions.map((answer) => ({ ...answer, expectedVersion: 1 }));
  const metrics = typed.metrics.map((answer) => ({ ...answer, expectedVersion: 0 }));
  const { conflicts } = await saveAnswers(work, { ...reference(typed), actions, metrics });
  if (conflicts.length === 0) return;
  const versions = new Map(conflicts.map(({ answerKey, version }) => [answerKey, version]));
  const versionOf = (key: string) => versions.get(key) ?? 0;
  await saveAnswers(work, {
    ...reference(typed),
    actions: typed.actions
      .filter(({ actionCode }) => versions.has(actionCode))
      .map((answer) => ({ ...answer, expectedVersion: versionOf(answer.actionCode) })),
    metrics: typed.metrics
      .filter((answer) => versions.has(answerKey(answer)))
      .map((answer) => ({ ...answer, expectedVersion: versionOf(answerKey(answer)) })),
  });
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
  const error = hasErrors(issues) ? issues.find(({ severity }) => severity === 'ERROR') : undefined;
  if (error) throw new Error(`The demonstration return of ${typed.organisationCode} was refused: ${error.message}`);
}

/** The latest revision with its hash: what approver and lead have before their eyes. */
function latest(tx: TenantTx, { preparer }: Cast, typed: TypedReturn): Promise<Decision> {
  const { organisationCode, quarterId } = typed;
  return tx.run(preparer, async (manager) => {
    const [seen] = await manager.query<{ revision: number; contentHash: string }[]>(
      `SELECT revision, content_hash AS "contentHash" FROM return_revision
       WHERE organisation_code = $1 AND quarter_id = $2 ORDER BY revision DESC LIMIT 1`,
      [organisationCode, quarterId],
    );
    if (!seen) throw new Error(`The demonstration return of ${organisationCode} for ${quarterId} has no revision.`);
    return { ...reference(typed), ...seen };
  });
}

function as<T>(tx: TenantTx, actor: Actor, asAt: string, step: (work: ReturnWork) => Promise<T>): Promise<T> {
  const acting = { ...actor, asAt };
  return tx.run(acting, (manager) => step({ actor: acting, manager }), { retry: true });
}
