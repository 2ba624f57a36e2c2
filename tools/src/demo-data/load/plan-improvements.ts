import type { TenantTx } from '@monitor/api-platform';
import { PlanService } from '@monitor/api-returns';
import { actionsNotInPlace, daysAfter, editionFor, londonDay, returnWindow } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import type { OrganisationQuarter } from '../content/organisation-quarter.js';
import { instantWithin } from '../plan/instant-within.js';
import type { Cast } from './cast.js';
import { typedReturn } from './typed-return.js';

/** The plan that is told of: whose, and the quarter beside whose return it was made. */
interface Telling {
  cast: Cast;
  before: OrganisationQuarter;
  now: Date;
}

/** One plan: when it was to be done, counted from today, and, where it was put off, until when and why. */
interface PlanStory {
  whatWillBeDone: string;
  ownerRole: string;
  dueInDays: number;
  putOff?: { dueInDays: number; reason: string };
}

const stories: readonly PlanStory[] = [
  {
    whatWillBeDone: 'Agree with every division how this is done, and put it into the procedures.',
    ownerRole: 'Head of digital',
    dueInDays: -25,
  },
  {
    whatWillBeDone: 'Try it in two clinics, ask patients what they say of it, then do it everywhere.',
    ownerRole: 'Director of community services',
    dueInDays: -10,
    putOff: { dueInDays: 60, reason: 'The two clinics move to another building first.' },
  },
  {
    whatWillBeDone: 'Name somebody in each team who leads on this, and tell the board each quarter how far it is.',
    ownerRole: 'Head of workforce development',
    dueInDays: 90,
  },
];

/** Plans for the first actions that were not in place in the quarter before, as an organisation would write them. */
export async function planImprovements(tx: TenantTx, { cast, before, now }: Telling): Promise<void> {
  const { code: organisationCode, type, quarterId } = before;
  const window = returnWindow(quarterId);
  const edition = editionFor(quarterId);
  const actions = actionsNotInPlace({ edition, type, answers: typedReturn(before).answers });
  const today = londonDay(now);
  const place = { organisationCode, quarterId };
  const at = (share: number) => new PlanService(tx.at(instantWithin(window, now, share)));
  const known = await at(1).read(cast.preparer, place);
  for (const [nth, { dueInDays, putOff, ...story }] of stories.entries()) {
    const actionCode = actions[nth]?.code;
    if (actionCode === undefined || known.planned.some((each) => each.actionCode === actionCode)) continue;
    const typed = { ...place, ...story, actionCode, reason: '' };
    await keep(at(0.3), cast.preparer, { ...typed, seen: 0, dueOn: daysAfter(today, dueInDays) });
    if (putOff === undefined) continue;
    const later = { dueOn: daysAfter(today, putOff.dueInDays), reason: putOff.reason };
    await keep(at(0.95), cast.approver, { ...typed, ...later, seen: 1 });
  }
}

async function keep(plans: PlanService, actor: Actor, input: Parameters<PlanService['planAction']>[1]): Promise<void> {
  const { problems } = await plans.planAction(actor, input);
  if (problems[0]) throw new Error(`The plan was refused: ${problems[0].message}`);
}
