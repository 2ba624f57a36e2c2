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
  organisationTypes,
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
    const known = { accepted: byPlan(accepted), today, askedOf: askedOn(today) };
    const late = plans.flatMap((each) => toLatePlan(each, known) ?? []).sort(latestFirst);
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

/** Rows by the plan that they are about, those of each in the order in which they came. */
function byPlan<Row extends { organisationCode: string; actionCode: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const plans = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.organisationCode} ${row.actionCode}`;
    const plan = plans.get(key);
    if (plan === undefined) plans.set(key, [row]);
    else plan.push(row);
  }
  return plans;
}

function groupByPlan(steps: readonly LateStepRow[]): StepsOfPlan[] {
  return [...byPlan(steps).values()] as StepsOfPlan[];
}

function lastOf(steps: StepsOfPlan): LateStepRow {
  return steps.at(-1) ?? steps[0];
}

interface Known {
  accepted: ReadonlyMap<string, readonly AcceptedRow[]>;
  today: string;
  /** The actions that the form of today asks a type of organisation about. */
  askedOf: ReadonlyMap<OrganisationType, ReadonlySet<string>>;
}

/** A plan that is late; null where a return has closed it, or the form of today no longer asks. */
function toLatePlan(steps: StepsOfPlan, { accepted, today, askedOf }: Known): LatePlan | null {
  const { organisationCode, organisationName, organisationType, ...last } = lastOf(steps);
  const { actionCode, quarterId, whatWillBeDone, ownerRole, dueOn } = last;
  const standing = planStanding({
    ...{ steps, today, isAsked: askedOf.get(organisationType)?.has(actionCode) ?? false },
    accepted: accepted.get(`${organisationCode} ${actionCode}`) ?? [],
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

function askedOn(today: string): Map<OrganisationType, Set<string>> {
  const edition = editionFor(openQuarter(today));
  return new Map(
    organisationTypes.map((type) => [type, new Set(askedQuestions(edition, type).map(({ code }) => code))]),
  );
}
