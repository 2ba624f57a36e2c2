import { readCursor, rowsToRead, TenantTx, toPage, writeCursor } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import {
  askedQuestions,
  can,
  daysFrom,
  DomainError,
  earlierDays,
  editionFor,
  findActionOfAnyEdition,
  openQuarter,
  planStanding,
} from '@monitor/domain';
import type { Actor, OrganisationType } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readAcceptedOfMany, readLateSteps } from './late-plans.query.js';
import type { LateStepRow } from './late-plans.query.js';
import type { LatePlan, LatePlans, LatePlansArgs } from './late-plans.type.js';
import type { AcceptedRow } from './plan-facts.query.js';

const listName = 'latePlans';

/** What organisations of a region promised for a day that has passed: for its leads. */
@Injectable()
export class LatePlansService {
  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /** A page of the list. Refuses another region as if it were not there. */
  async list(actor: Actor, { regionCode, first, after }: LatePlansArgs): Promise<LatePlans> {
    if (!can(actor, 'plan:follow', { regionCode })) {
      throw new DomainError('NOT_FOUND', 'There is no such region among those you may look into.');
    }
    rowsToRead(first);
    const place = readCursor(listName, after, keysOf.length);
    const readOnly = { readOnly: true };
    const { today, steps } = await this.tx.run(
      actor,
      async (manager) => {
        const moment = await readMoment(manager);
        return { today: moment.today, steps: await readLateSteps(manager, regionCode, moment.today) };
      },
      readOnly,
    );
    const plans = groupByPlan(steps);
    // What another region accepted, where an organisation belonged before, closes a plan as well.
    const onBehalf = { system: 'plans', onBehalfOf: actor } as const;
    const accepted = await this.tx.run(onBehalf, (manager) => readAcceptedOfMany(manager, plans.map(lastOf)), readOnly);
    const late = plans.flatMap((each) => toLatePlan(each, { accepted, today }) ?? []).sort(latestFirst);
    const from = place === null ? 0 : late.findIndex((plan) => compareKeys(keysOfPlan(plan), place) > 0);
    const { rows, goesOnAfter } = toPage(from < 0 ? [] : late.slice(from), first);
    return {
      total: late.length,
      organisations: new Set(late.map(({ organisationCode }) => organisationCode)).size,
      nextCursor: goesOnAfter && writeCursor(listName, keysOfPlan(goesOnAfter)),
      plans: rows,
    };
  }
}

const keysOf = ['dueOn', 'organisationCode', 'actionCode'] as const;

function keysOfPlan(plan: LatePlan): string[] {
  return keysOf.map((key) => plan[key]);
}

function latestFirst(one: LatePlan, other: LatePlan): number {
  return compareKeys(keysOfPlan(one), keysOfPlan(other));
}

function compareKeys(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

type StepsOfPlan = [LateStepRow, ...LateStepRow[]];

/** The steps of each plan, which are read in order. */
function groupByPlan(steps: readonly LateStepRow[]): StepsOfPlan[] {
  const plans = new Map<string, StepsOfPlan>();
  for (const step of steps) {
    const key = `${step.organisationCode} ${step.actionCode}`;
    const plan = plans.get(key);
    if (plan === undefined) plans.set(key, [step]);
    else plan.push(step);
  }
  return [...plans.values()];
}

function lastOf(steps: StepsOfPlan): LateStepRow {
  return steps.at(-1) ?? steps[0];
}

interface Known {
  accepted: readonly (AcceptedRow & { organisationCode: string })[];
  today: string;
}

/** A plan that is late; null where a return has closed it, or the form of today no longer asks. */
function toLatePlan(steps: StepsOfPlan, { accepted, today }: Known): LatePlan | null {
  const { organisationCode, organisationName, organisationType, ...last } = lastOf(steps);
  const { actionCode, quarterId, whatWillBeDone, ownerRole, dueOn } = last;
  const ofPlan = accepted.filter(
    (each) => each.organisationCode === organisationCode && each.actionCode === actionCode,
  );
  const standing = planStanding({
    steps,
    accepted: ofPlan,
    isAsked: isAsked(organisationType, actionCode, today),
    today,
  });
  if (standing?.state !== 'LATE') return null;
  return {
    ...{
      organisationCode,
      organisationName,
      organisationType,
      quarterId,
      actionCode,
      whatWillBeDone,
      ownerRole,
      dueOn,
    },
    text: findActionOfAnyEdition(actionCode)?.shortText ?? actionCode,
    daysLate: daysFrom(dueOn, today),
    timesPutOff: earlierDays(steps).length,
  };
}

function isAsked(type: OrganisationType, actionCode: string, today: string): boolean {
  return askedQuestions(editionFor(openQuarter(today)), type).some(({ code }) => code === actionCode);
}
