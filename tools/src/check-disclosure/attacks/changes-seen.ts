import type { PublishedChange } from '@monitor/analysis';
import type { PublishedSight } from '../ways/publications.js';
import { trueSum } from './atoms.js';
import { combined, valueOf } from './linear-sum.js';
import type { LinearSum } from './linear-sum.js';
import { stagesSeen } from './stages.js';
import type { Givers, SightsOfBoth, StagesSeen } from './stages.js';

/** Which changes a reader has: those published or, for comparison, the exact change of whoever gave both tables. */
export type ChangeShown = 'PUBLISHED' | 'UNGUARDED';

/** That a sum of numerators lies within bounds. */
export interface Told {
  sum: LinearSum;
  lower: number;
  upper: number;
}

/** A change that was published, and who came or went with it. */
export interface ChangeSeen {
  told: readonly Told[];
  stages: StagesSeen;
  pair: readonly [number, number];
}

type Quarter = keyof SightsOfBoth;

/** Names a numerator: its quarter, group and return. */
export function countName(quarter: Quarter, group: number, atom: string): string {
  return `${quarter} ${group} ${atom}`;
}

export function countNamed(name: string, sights: SightsOfBoth): number {
  const [quarter = '', group = '', ...atom] = name.split(' ');
  return trueSum([atom.join(' ')], sights[quarter as Quarter], Number(group), 'numerator');
}

/** Everything that changes tell to a reader who knows how many people each organisation has. */
export function changesSeen(sights: SightsOfBoth, shown: ChangeShown): ChangeSeen[] {
  return sights.now.tables.flatMap(({ area, instant }, index): ChangeSeen[] => {
    const figures = sights.now.published[index]?.figures;
    const stages = stagesSeen(sights, area, instant);
    if (!figures?.compared || stages === null || stages.sameNow.size === 0) return [];
    const { high, low } = figures.compared;
    const position = (code: string) => figures.groups.findIndex(({ group }) => group === code);
    const pair = [position(high), position(low)] as const;
    const sums = sumsOf(stages, pair, sights);
    const change = figures.changes?.[0];
    const told =
      shown === 'UNGUARDED'
        ? exactly(sums, sights)
        : change === undefined
          ? []
          : asPublished(change, sums, wayOf(stages, pair, sights));
    return told.length === 0 ? [] : [{ told, stages, pair }];
  });
}

type PartSums = Record<'SAME_ORGANISATIONS' | 'WHO_ANSWERED' | 'SIZE' | 'BOUNDARIES' | 'REVISION', LinearSum>;

/** The parts of a change as sums of numerators: what each is times is known to who knows the people. */
function sumsOf(stages: StagesSeen, pair: readonly [number, number], sights: SightsOfBoth): PartSums {
  const { published, revised, moved, sameBefore, sameNow, now } = stages;
  const gap = (givers: Givers, quarter: Quarter) => gapOf(givers, pair, { quarter, sights });
  const held = combined([1, heldChange(stages, pair[0], sights)], [-1, heldChange(stages, pair[1], sights)]);
  const less = (one: LinearSum, other: LinearSum) => combined([1, one], [-1, other]);
  return {
    SAME_ORGANISATIONS: held,
    WHO_ANSWERED: combined(
      [1, less(gap(sameBefore, 'before'), gap(moved, 'before'))],
      [1, less(gap(now, 'now'), gap(sameNow, 'now'))],
    ),
    SIZE: less(less(gap(sameNow, 'now'), gap(sameBefore, 'before')), held),
    BOUNDARIES: less(gap(moved, 'before'), gap(revised, 'before')),
    REVISION: less(gap(revised, 'before'), gap(published, 'before')),
  };
}

interface InQuarter {
  quarter: Quarter;
  sights: SightsOfBoth;
}

function gapOf(givers: Givers, pair: readonly [number, number], of: InQuarter): LinearSum {
  return combined([1, shareOf(givers, pair[0], of)], [-1, shareOf(givers, pair[1], of)]);
}

/** The way in which the gap is wide, which published gaps tell: that of the quarter in which it is wider. */
function wayOf({ sameBefore, sameNow }: StagesSeen, pair: readonly [number, number], sights: SightsOfBoth): number {
  const value = (givers: Givers, quarter: Quarter) =>
    valueOf(gapOf(givers, pair, { quarter, sights }), (name) => countNamed(name, sights));
  const [then, latest] = [value(sameBefore, 'before'), value(sameNow, 'now')];
  return (Math.abs(latest) > Math.abs(then) ? latest : then) < 0 ? -1 : 1;
}

function shareOf(givers: Givers, group: number, { quarter, sights }: InQuarter): LinearSum {
  const atoms = [...givers.values()].flat();
  const people = peopleOf(atoms, sights[quarter], group);
  return new Map(people === 0 ? [] : atoms.map((atom) => [countName(quarter, group, atom), 1 / people]));
}

/** Each organisation's change of share, times the mean of its parts of the people at both times. */
function heldChange({ sameBefore, sameNow }: StagesSeen, group: number, sights: SightsOfBoth): LinearSum {
  const all = {
    before: peopleOf([...sameBefore.values()].flat(), sights.before, group),
    now: peopleOf([...sameNow.values()].flat(), sights.now, group),
  };
  const terms = [...sameNow].flatMap(([code, latest]): (readonly [number, LinearSum])[] => {
    const earlier = sameBefore.get(code) ?? [];
    const own = { before: peopleOf(earlier, sights.before, group), now: peopleOf(latest, sights.now, group) };
    if (own.before === 0 || own.now === 0) return [];
    const weight = (own.before / all.before + own.now / all.now) / 2;
    const sum = (quarter: Quarter, atoms: readonly string[]) =>
      new Map(atoms.map((atom) => [countName(quarter, group, atom), 1 / own[quarter]]));
    return [
      [weight, sum('now', latest)],
      [-weight, sum('before', earlier)],
    ];
  });
  return combined(...terms);
}

function peopleOf(atoms: readonly string[], sight: PublishedSight, group: number): number {
  return trueSum(atoms, sight, group, 'denominator');
}

/** As exact as a program in doubles can take it, in shares. */
const exactlyTo = 1e-7;

function exactly(sums: PartSums, sights: SightsOfBoth): Told[] {
  return Object.values(sums).map((sum) => {
    const value = valueOf(sum, (name) => countNamed(name, sights));
    return { sum, lower: value - exactlyTo, upper: value + exactlyTo };
  });
}

/** What the figures of a change leave open: half a step and, of the part that makes all add up, what was put to it. */
function asPublished({ change, split }: PublishedChange, sums: PartSums, way: number): Told[] {
  if (change === null) return [];
  const within = (sum: LinearSum, value: number, reach: number): Told => ({
    sum,
    lower: way * value - reach - 1e-6,
    upper: way * value + reach + 1e-6,
  });
  const step = stepOf([change.value, change.lower ?? 0, change.upper ?? 0]);
  const told = [within(sums.SAME_ORGANISATIONS, change.value, step / 2)];
  if (split === null) return told;
  const ofSplit = stepOf(split.map(({ value }) => value));
  const moved = Math.max(0.003, 2 * ofSplit) + ofSplit / 2;
  const most = Math.max(...split.map(({ value }) => Math.abs(value)));
  const parts = split.map(({ kind, value }) =>
    within(sums[kind as keyof PartSums], value, Math.abs(value) >= most - moved ? moved : ofSplit / 2),
  );
  return [...told, ...parts];
}

/** The coarsest step that all figures stand on: none finer can have made them. */
function stepOf(values: readonly number[]): number {
  const isOn = (step: number) => values.every((value) => Math.abs(value / step - Math.round(value / step)) < 1e-3);
  return [0.005, 0.002, 0.001].find(isOn) ?? 0.001;
}
