import { implementationStatuses } from '../definition/implementation-status.js';
import type { ImplementationStatus } from '../definition/implementation-status.js';
import type { OrganisationType } from '../../organisations/organisation.js';
import type { FrameworkAction } from '../../framework/framework.js';
import { answerTo } from '../definition/answer.js';
import type { ReturnContent } from '../definition/answer.js';
import { statusRank } from '../definition/status-order.js';

/** An action whose status is another than last time. */
export interface MovedAction {
  action: FrameworkAction;
  before: ImplementationStatus;
  after: ImplementationStatus;
  /** How many steps up the scale, or (below nought) down; null where either stands outside it. */
  steps: number | null;
}

/** What an organisation says of its actions now, against its last accepted return. */
export interface StatusMovement {
  /** How many actions have each status now, and had it before; those of which nothing is said are left out. */
  counts: { status: ImplementationStatus; now: number; before: number }[];
  /** Actions that the organisation must say something of and has not, or has not confirmed. */
  open: number;
  /** Those of the largest movement first, down before up. */
  moved: MovedAction[];
}

type Content = Pick<ReturnContent, 'answers'>;

function statusIn(content: Content | null, code: string): ImplementationStatus | null {
  const answer = answerTo(content, code);
  if (answer === null || !answer.confirmed) return null;
  return implementationStatuses.find((status) => status === answer.cells['status']) ?? null;
}

function sizeOf({ steps }: MovedAction): number {
  return steps === null ? 0 : Math.abs(steps);
}

/**
 * Compares what is said of the actions that a type of organisation is asked. Only what somebody confirmed in this quarter
 * counts as said: a carried over status moved nowhere yet.
 */
export function statusMovement(
  { now, before }: { now: Content; before: Content | null },
  { actions, organisationType }: { actions: readonly FrameworkAction[]; organisationType: OrganisationType },
): StatusMovement {
  const asked = actions
    .filter(({ askedOf }) => askedOf.includes(organisationType))
    .map((action) => ({ action, after: statusIn(now, action.code), before: statusIn(before, action.code) }));
  const counts = implementationStatuses.map((status) => ({
    status,
    now: asked.filter((each) => each.after === status).length,
    before: asked.filter((each) => each.before === status).length,
  }));
  const moved = asked.flatMap(({ action, after, before: was }): MovedAction[] => {
    if (after === null || was === null || after === was) return [];
    const [to, from] = [statusRank(after), statusRank(was)];
    return [{ action, before: was, after, steps: to === null || from === null ? null : to - from }];
  });
  return {
    counts: counts.filter((each) => each.now + each.before > 0),
    open: asked.filter(({ after }) => after === null).length,
    moved: moved.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.steps ?? 0) - (b.steps ?? 0)),
  };
}
