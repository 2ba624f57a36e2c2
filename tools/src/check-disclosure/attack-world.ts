import { Chance } from './worlds/chance.js';
import { closedQuarter } from './worlds/make-world.js';
import type { World } from './worlds/world.js';
import { seenLive } from './ways/first-edition.js';
import { seenPublished } from './ways/publications.js';
import type { PublishedSight } from './ways/publications.js';
import type { Sight } from './ways/seen-table.js';
import { organisationOf } from './ways/seen-table.js';
import { differencesOfOne, judgeDifferences } from './attacks/before-and-after.js';
import { JointProgram } from './attacks/joint-program.js';
import type { Solver } from './attacks/solver.js';
import { countDominated, judgeInsiders } from './attacks/one-table.js';
import type { Dominance } from './attacks/one-table.js';
import { addOutcomes, judge } from './attacks/outcome.js';
import type { Outcome } from './attacks/outcome.js';
import { fatesOf } from './attacks/losses.js';
import type { Fate } from './attacks/losses.js';
import { priceOf } from './attacks/price.js';
import type { Price } from './attacks/price.js';
import { judgeChanges } from './attacks/change-of-same.js';
import type { ReadingChanges } from './attacks/change-of-same.js';
import { judgeDesignEffects } from './attacks/design-effect.js';
import { bothQuarters } from './attacks/stages.js';
import { judgeRests } from './attacks/rest-of-area.js';

/** Ways in which figures reach readers: as the first edition did, hidden but not rounded, and in publications. */
export const ways = ['FIRST_EDITION', 'HIDING_ALONE', 'PUBLICATIONS'] as const;
export type Way = (typeof ways)[number];

/** Attacks on sums, and those on figures that know organisations: without any guard, each table's own and exact. */
export const attacksOnSums = ['POLLING', 'JOINT', 'MOVE', 'INSIDER', 'JOINT_INSIDER', 'REST_OF_AREA'] as const;
export const attacksOnEffects = ['DESIGN_EFFECT', 'CHANGE'] as const;
export const attacks = [...attacksOnSums, ...attacksOnEffects] as const;
export type Attack = (typeof attacks)[number];

/** What all attacks learnt from one way of showing figures, and what it costs. */
export interface WayOutcome {
  attacks: Record<Attack, Outcome>;
  dominance: Dominance[];
  prices: Price[];
  /** What became of the numerators of boards, by quarter and stratifier; none where figures are shown live. */
  fates: { isClosed: boolean; fates: ReadonlyMap<Fate, number> }[];
}

/** How much of a world the solver is asked about: sights, and counts of each. */
export interface Sampling {
  sights: number;
  counts: number;
}

export const usualSampling: Sampling = { sights: 3, counts: 4 };

/** Tries all attacks on a world, on each way of showing its figures. */
export function attackWorld(world: World, solver: Solver, sampling: Sampling): Record<Way, WayOutcome> {
  const live = seenLive(world, 5);
  const targets = targetsOf(world, live, sampling);
  const published = seenPublished(world);
  const sights = { FIRST_EDITION: live, HIDING_ALONE: seenLive(world, 1), PUBLICATIONS: published };
  const fates = published.map((sight, at) => ({
    isClosed: sight.quarterId === closedQuarter,
    fates: fatesOf(sight, live[at]!),
  }));
  const outcomeOf = (way: Way): Omit<WayOutcome, 'fates'> => {
    const outcome = attackSights({ world, live, sights: sights[way], targets, solver });
    const shown = way === 'PUBLICATIONS' ? 'PUBLISHED' : 'UNGUARDED';
    return {
      ...outcome,
      attacks: { ...outcome.attacks, ...attackEffects(published, { shown, solver, counts: 2 * sampling.counts }) },
    };
  };
  return {
    FIRST_EDITION: { ...outcomeOf('FIRST_EDITION'), fates: [] },
    HIDING_ALONE: { ...outcomeOf('HIDING_ALONE'), fates: [] },
    PUBLICATIONS: { ...outcomeOf('PUBLICATIONS'), fates },
  };
}

/** What figures that know organisations tell, as they are published or each as it is. */
function attackEffects(
  published: readonly PublishedSight[],
  reading: ReadingChanges,
): Record<(typeof attacksOnEffects)[number], Outcome> {
  return {
    DESIGN_EFFECT: addOutcomes(published.map((sight) => judgeDesignEffects(sight, reading.shown))),
    CHANGE: addOutcomes(bothQuarters(published).map((sights) => judgeChanges(sights, reading))),
  };
}

/** Counts of a group that the solver is asked about. */
interface Target {
  sight: number;
  group: number;
  members: readonly string[];
  insider: string;
}

interface Attacking {
  world: World;
  live: readonly Sight[];
  sights: readonly Sight[];
  targets: readonly Target[];
  solver: Solver;
}

interface OutcomeOfSums extends Omit<WayOutcome, 'fates' | 'attacks'> {
  attacks: Record<(typeof attacksOnSums)[number], Outcome>;
}

function attackSights({ world, live, sights, targets, solver }: Attacking): OutcomeOfSums {
  const codesOf = (...kinds: string[]) =>
    new Set(world.events.filter(({ kind }) => kinds.includes(kind)).flatMap(({ codes }) => codes));
  const [moved, sent] = [codesOf('MOVED', 'DIVIDED'), codesOf('ACCEPTED', 'WITHDRAWN')];
  const told = sights.map(differencesOfOne);
  const wanted = live.map(differencesOfOne);
  const differences = (isAfter: (code: string) => boolean) =>
    addOutcomes(live.map((sight, at) => judgeDifferences(sight, { wanted: wanted[at]!, told: told[at]! }, isAfter)));
  const jointly = (isInside: boolean) =>
    addOutcomes(targets.map((target) => askSolver(sights[target.sight]!, target, isInside, solver)));
  return {
    attacks: {
      POLLING: differences((code) => sent.has(code) && !moved.has(code)),
      MOVE: differences((code) => moved.has(code)),
      JOINT: jointly(false),
      JOINT_INSIDER: jointly(true),
      INSIDER: addOutcomes(sights.map(judgeInsiders)),
      REST_OF_AREA: addOutcomes(sights.map(judgeRests)),
    },
    dominance: sights.map(countDominated),
    prices: sights.map((sight, at) => priceOf(sight, live[at]!, world)),
  };
}

function askSolver(sight: Sight, { group, members, insider }: Target, isInside: boolean, solver: Solver): Outcome {
  const program = new JointProgram(sight, { group, insider: isInside ? insider : null }, solver);
  const countOf = (member: string) => sight.truth.get(member)?.numerators[group] ?? 0;
  const outcomes = members.map((member) => judge(countOf(member), program.boundsOf(member)));
  program.close();
  return addOutcomes(outcomes);
}

/** Small counts of organisations that came, went or moved, and a larger one; the insider is of the same board. */
function targetsOf({ seed, homes, events }: World, live: readonly Sight[], { sights, counts }: Sampling): Target[] {
  const chance = new Chance(seed);
  const changed = new Set(events.flatMap(({ codes, kind }) => (kind === 'MERGED' ? [] : codes)));
  const order = chance.shuffled(live.map((_, sight) => sight)).slice(0, sights);
  return order.flatMap((sight): Target[] => {
    const { truth } = live[sight]!;
    const members = chance.shuffled(
      [...truth.keys()].filter((key) => !key.includes('/') && changed.has(organisationOf(key))),
    );
    const group = chance.between(0, (truth.get(members[0] ?? '')?.numerators.length ?? 1) - 1);
    const countOf = (member: string) => truth.get(member)!.numerators[group]!;
    const small = members.filter((member) => countOf(member) <= 7 && countOf(member) > 0);
    const asked = [...small.slice(0, counts - 1), ...members.filter((member) => countOf(member) > 10).slice(0, 1)];
    const home = homes.get(organisationOf(asked[0] ?? members[0] ?? ''));
    const neighbours = [...homes].filter(([, { icbCode }]) => icbCode === home?.icbCode).map(([code]) => code);
    const strangers = neighbours.filter((code) => !asked.some((member) => organisationOf(member) === code));
    if (strangers.length === 0) return [];
    // Who came with others knows most of what they are left with.
    const alsoChanged = strangers.filter((code) => changed.has(code));
    return [{ sight, group, members: asked, insider: chance.pick(alsoChanged.length > 0 ? alsoChanged : strangers) }];
  });
}
