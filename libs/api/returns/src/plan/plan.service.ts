import { readMoment } from '@monitor/api-reference';
import { oncePerKey, TenantTx } from '@monitor/api-platform';
import type { Actor, Permission, PlanProblem, TypedPlan } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { permitted } from '../heads/may-see.js';
import { readHead } from '../heads/read-head.query.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { readAcceptedStatuses, readPredecessors } from './plan-facts.query.js';
import { readPlanSteps } from './plan-steps.query.js';
import type { PlanStepRow } from './plan-steps.query.js';
import type { ImprovementPlan, ImprovementPlanPayload } from './plan.type.js';
import { toImprovementPlan } from './to-improvement-plan.js';
import type { PlanKnown } from './to-improvement-plan.js';
import { giveUpPlan, planAction } from './write-plan-step.js';
import type { PlanStepTaken } from './write-plan-step.js';

async function headFor({ actor, manager }: ReturnWork, asked: ReturnReference, permission: Permission) {
  return permitted(actor, asked, await readHead(manager, asked), permission);
}

/** What decides how plans stand and is not the reader's own to see: what bodies planned that were taken over. */
async function knownOf(manager: EntityManager, code: string, steps: PlanStepRow[]): Promise<PlanKnown> {
  const predecessors = await readPredecessors(manager, code);
  const theirs = await readPlanSteps(
    manager,
    predecessors.map((each) => each.code),
  );
  const actions = [...new Set([...steps, ...theirs].map(({ actionCode }) => actionCode))];
  const takenOver: PlanKnown['takenOver'][number][] = [];
  for (const body of predecessors) {
    const own = theirs.filter(({ organisationCode }) => organisationCode === body.code);
    if (own.length === 0) continue;
    takenOver.push({ ...body, steps: own, accepted: await readAcceptedStatuses(manager, body.code, actions) });
  }
  const accepted = actions.length === 0 ? [] : await readAcceptedStatuses(manager, code, actions);
  return { steps, accepted, takenOver, today: (await readMoment(manager)).today };
}

/** What organisations will do about actions that are not in place. */
@Injectable()
export class PlanService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** The plan of an organisation, for itself and its region; refuses (RETURN_NOT_FOUND) others. */
  async read(actor: Actor, asked: ReturnReference): Promise<ImprovementPlan> {
    const readOnly = { readOnly: true };
    const own = await this.tenantTx.run(
      actor,
      async (manager) => {
        const head = await headFor({ actor, manager }, asked, 'plan:follow');
        return { head, steps: await readPlanSteps(manager, [head.organisationCode]) };
      },
      readOnly,
    );
    const onBehalf = { system: 'plans', onBehalfOf: actor } as const;
    const { organisationCode } = own.head;
    const read = (manager: EntityManager) => knownOf(manager, organisationCode, own.steps);
    return toImprovementPlan(own.head, await this.tenantTx.run(onBehalf, read, readOnly));
  }

  /** Makes a plan for an action or changes it, as its sender saw it. */
  planAction(
    actor: Actor,
    input: ReturnReference & PlanStepTaken & Omit<TypedPlan, 'reason'> & { reason?: string | null },
  ): Promise<ImprovementPlanPayload> {
    const typed = { ...input, reason: input.reason ?? '' };
    return this.write(actor, input, (work, head) => planAction(work, head, typed));
  }

  /** Gives an open plan up, as its sender saw it. */
  giveUpPlan(
    actor: Actor,
    input: ReturnReference & PlanStepTaken & { reason: string },
  ): Promise<ImprovementPlanPayload> {
    return this.write(actor, input, (work, head) => giveUpPlan(work, head, input));
  }

  private async write(
    actor: Actor,
    asked: ReturnReference,
    effect: (work: ReturnWork, head: ReturnHeadRow) => Promise<PlanProblem[]>,
  ): Promise<ImprovementPlanPayload> {
    const problems = await this.tenantTx.run(actor, async (manager) => {
      const work = { actor, manager };
      const head = await headFor(work, asked, 'plan:keep');
      return oncePerKey(
        work,
        () => effect(work, head),
        (found) => found.length === 0,
      );
    });
    return { plan: await this.read(actor, asked), problems };
  }
}
