import type { EntityManager } from 'typeorm';
import type { PeopleAdministration } from '@monitor/api-accounts';
import { recordPeriods, recordSuccessions, refreshPresentPlaces } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { restateRollups } from '@monitor/api-returns';
import { londonDay, openQuarter, quartersUpTo, returnWindow } from '@monitor/domain';
import { inventedSuccessions } from '../organisations/invented-changes.js';
import { inventedOrganisations } from '../organisations/invented-organisations.js';
import { returnPlan } from '../plan/return-plan.js';
import { personaRegionCode } from '../stories.js';
import { quartersOf, reporters, storyCodes } from '../subjects.js';
import type { Reporter, StoryCodes } from '../subjects.js';
import { allowMoreDays } from './allow-more-days.js';
import { askAboutComparisons } from './ask-about-comparisons.js';
import { askQuestions } from './ask-questions.js';
import { addExtras, addPersonas, castFor } from './cast.js';
import type { Extras } from './cast.js';
import { isLoaded, startedReturns } from './demonstration-state.query.js';
import { inventKinds } from './invent-kinds.js';
import { inventNeed } from './invent-need.js';
import { planImprovements } from './plan-improvements.js';
import { publishHistory } from './publish-history.js';
import { replyToComparisons } from './reply-to-comparisons.js';
import { setMailboxes } from './set-mailboxes.js';
import { shareViews } from './share-views.js';
import { tellStories } from './tell-stories.js';
import { typedReturn } from './typed-return.js';
import { correctReturn, writeReturn } from './write-return.js';

const system = { system: 'demonstration-data' } as const;
/** Twelve that are closed, and the open one. */
const quartersShown = 13;
const writersAtOnce = 6;

/** Everything that writing one organisation's history needs. */
interface History {
  tx: TenantTx;
  extras: Extras;
  stars: StoryCodes;
  quarters: string[];
  now: Date;
  /** Returns that an interrupted load has already begun, as `code/quarter`. */
  begun: Set<string>;
}

/** Writes the history organisation by organisation, several at once, and the people last: they mark it as complete. */
export async function loadHistory(
  tx: TenantTx,
  people: PeopleAdministration,
  log: (line: string) => void,
): Promise<void> {
  if (await tx.run(system, isLoaded)) return;
  const { now } = await tx.run(system, readMoment);
  const everyone = reporters();
  const stars = storyCodes(everyone);
  const quarters = quartersUpTo(openQuarter(londonDay(now)), quartersShown);
  log(`Making demonstration data: ${everyone.length} organisations, ${quartersShown} quarters`);
  await tx.run(system, recordOrganisations);
  const begun = await tx.run(system, startedReturns);
  const history: History = { tx, extras: await addExtras(people), stars, quarters, now, begun };
  await inTurn(
    everyone,
    (reporter) => writeHistory(reporter, history),
    (done) => {
      if (done % 50 === 0) log(`Making demonstration data: ${done} of ${everyone.length} organisations`);
    },
  );
  const quarterId = openQuarter(londonDay(now));
  await allowMoreDays(tx, { organisationCode: stars.extended, quarterId, extras: history.extras, now });
  await planAll(everyone, history);
  await inventNeed(tx);
  await inventKinds(tx);
  await setMailboxes(tx, new Date(returnWindow(quarterId).opensOn));
  log('Making demonstration data: publishing its figures');
  const { NATIONAL_ANALYST: preparer, SECOND_NATIONAL_ANALYST: approver } = history.extras;
  await publishHistory(tx, { analysts: [preparer, approver], now });
  await askQuestions(tx, { personId: preparer, now });
  await shareViews(tx, { personId: history.extras.REGIONAL_LEAD, regionCode: personaRegionCode, now });
  await addPersonas(people, {
    organisation: stars.persona,
    board: boardOf(everyone, stars.persona),
    region: personaRegionCode,
    machine: stars.machine,
  });
}

/** The invented organisations with their past, and where each counts today. */
async function recordOrganisations(manager: EntityManager): Promise<void> {
  const organisations = inventedOrganisations();
  const periods = organisations.flatMap((organisation) => organisation.periods);
  await recordPeriods(manager, { periods, isInvented: true, importId: null });
  await recordSuccessions(manager, inventedSuccessions(organisations));
  await refreshPresentPlaces(manager, restateRollups);
}

/** The board that an organisation belongs to at last. */
function boardOf(everyone: readonly Reporter[], code: string): string {
  const board = everyone.find((reporter) => reporter.code === code)?.periods.at(-1)?.icbCode ?? null;
  if (board === null) throw new Error(`The organisation ${code} of the demonstration has no board.`);
  return board;
}

async function writeHistory(reporter: Reporter, history: History): Promise<void> {
  const { tx, extras, stars, quarters, now, begun } = history;
  const cast = castFor(reporter, extras);
  for (const subject of quartersOf(reporter, quarters, stars)) {
    if (begun.has(`${subject.code}/${subject.quarterId}`)) continue;
    const window = returnWindow(subject.quarterId);
    const { plan, typed, correction } = tellStories(
      { plan: returnPlan(subject, window, now), typed: typedReturn(subject), correction: null },
      { subject, stars, window, now },
    );
    await writeReturn(tx, cast, typed, plan);
    if (correction) await correctReturn(tx, cast, correction.typed, correction);
  }
}

/** What a few organisations plan for what was not in place in the quarter before the open one, and what is written about how they compare. */
async function planAll(everyone: readonly Reporter[], { tx, extras, stars, quarters, now }: History): Promise<void> {
  const planners = everyone.filter(({ code }) => [stars.persona, stars.corrected, stars.extended].includes(code));
  for (const reporter of planners) {
    const before = quartersOf(reporter, quarters, stars).at(-2);
    const cast = castFor(reporter, extras);
    if (before) await planImprovements(tx, { cast, before, now });
    if (before && reporter.code === stars.persona) await replyToComparisons(tx, { cast, before, now });
    if (before && reporter.code === stars.corrected) await askAboutComparisons(tx, { cast, before, now });
  }
}

/** Works through a list with several workers, each taking the next when it is done. */
async function inTurn<Task>(
  tasks: Task[],
  work: (task: Task) => Promise<void>,
  progress: (done: number) => void,
): Promise<void> {
  const waiting = tasks.values();
  let done = 0;
  const worker = async () => {
    for (const task of waiting) {
      await work(task);
      done += 1;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: writersAtOnce }, worker));
}
