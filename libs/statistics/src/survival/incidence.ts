import { riskSets } from './risk-sets.js';
import type { RiskSet } from './risk-sets.js';
import type { Spell, SpellEnd } from './spell.js';

/** The share of spells that an event has ended by a time. */
export interface IncidenceStep extends RiskSet {
  /** By the event, from 0 to 1. */
  incidence: number;
  /** By whatever else ends a spell. */
  competingIncidence: number;
  /** Of `incidence`, by sampling of clusters. */
  variance: number;
}

/** The course of incidence, and how uncertain the mean time until a horizon is. */
export interface Incidence {
  steps: IncidenceStep[];
  /** Mean time without the event, up to the horizon. */
  restrictedMean: number;
  restrictedVariance: number;
  clusters: number;
}

/**
 * Incidence of an event among others that rule it out (Aalen & Johansen), with the variance that the influence of each
 * cluster has on it, squared and added up; Kaplan & Meier and Greenwood where nothing competes and each spell stands alone.
 */
export function incidenceOf(spells: readonly Spell[], horizon: number): Incidence {
  const steps = courseOf(riskSets(spells));
  const widths = Float64Array.from(steps, ({ time }, at) => widthOf(time, steps[at + 1]?.time ?? horizon, horizon));
  const { effects, alike } = effectsOfClusters(spells, effectsIn(steps));
  const squares = new Float64Array(steps.length);
  let restrictedVariance = 0;
  for (let cluster = 0; cluster < alike.length; cluster += 1) {
    let area = 0;
    for (let at = 0; at < squares.length; at += 1) {
      const effect = effects[cluster * squares.length + at]!;
      squares[at]! += alike[cluster]! * effect * effect;
      area += effect * widths[at]!;
    }
    restrictedVariance += alike[cluster]! * area * area;
  }
  const lost = steps.reduce((sum, { incidence }, at) => sum + incidence * widths[at]!, 0);
  return {
    steps: steps.map((step, at) => ({ ...step, variance: squares[at]! })),
    ...{ restrictedMean: horizon - lost, restrictedVariance },
    clusters: alike.reduce((sum, each) => sum + each, 0),
  };
}

function widthOf(from: number, to: number, horizon: number): number {
  return Math.max(0, Math.min(to, horizon) - from);
}

type Course = Omit<IncidenceStep, 'variance'> & { openBefore: number };

function courseOf(sets: readonly RiskSet[]): Course[] {
  const [reached, other] = [{ share: 0 }, { share: 0 }];
  let open = 1;
  return sets.map((set) => {
    const openBefore = open;
    reached.share += (openBefore * set.events) / set.atRisk;
    other.share += (openBefore * set.competing) / set.atRisk;
    open = openBefore * (1 - (set.events + set.competing) / set.atRisk);
    return { ...set, openBefore, incidence: reached.share, competingIncidence: other.share };
  });
}

/** What one spell of a duration and end does to the incidence at each step. */
type EffectOf = (spell: Pick<Spell, 'duration' | 'end'>) => Float64Array;

/**
 * At each step a spell that waits lowers the hazard by its part, and one that ends raises it; a change of the hazard of
 * either end moves the incidence now and, through who is left to wait, later. Sums over the steps are made beforehand.
 */
function effectsIn(steps: readonly Course[]): EffectOf {
  const count = steps.length;
  const waiting = { direct: new Float64Array(count), left: new Float64Array(count), past: new Float64Array(count) };
  const leaving = new Float64Array(count);
  const sums = { direct: 0, left: 0, past: 0 };
  steps.forEach(({ atRisk, events, competing, openBefore, incidence }, at) => {
    const ends = events + competing;
    // Where all who waited end at once nobody is left whose later course could change.
    leaving[at] = ends === atRisk ? 0 : 1 / (atRisk - ends);
    waiting.direct[at] = sums.direct += (openBefore * events) / atRisk ** 2;
    waiting.left[at] = sums.left += (ends / atRisk) * leaving[at];
    waiting.past[at] = sums.past += (ends / atRisk) * leaving[at] * incidence;
  });
  return ({ duration, end }) => {
    const last = lastUpTo(steps, duration);
    return Float64Array.from(steps, ({ incidence: now }, at) => {
      const until = at < last ? at : last;
      const waited = until < 0 ? 0 : now * waiting.left[until]! - waiting.direct[until]! - waiting.past[until]!;
      if (end === null || last > at) return waited;
      const ended = steps[last]!;
      const own = end === 'event' ? ended.openBefore / ended.atRisk : 0;
      return waited + (ended.incidence - now) * leaving[last]! + own;
    });
  };
}

/** The last step at or before a duration; -1 where there is none. */
function lastUpTo(steps: readonly Course[], duration: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.time <= duration) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What each cluster does to the incidence, one after the other, and how many are made up alike. */
interface ClusterEffects {
  effects: Float64Array;
  alike: number[];
}

/** Spells of one duration and end have one effect, worked out once; those that stand alone are counted together. */
function effectsOfClusters(spells: readonly Spell[], effectOf: EffectOf): ClusterEffects {
  const kinds = kindsOf(spells, effectOf);
  const kindAt = (spell: Spell) => kinds.get(spell.end)!.get(spell.duration)!;
  if (spells[0]?.cluster === undefined) {
    // In one order, so that sums do not hang on that of the rows.
    const alone = [...kinds].flatMap(([, own]) =>
      [...own].sort(([one], [other]) => one - other).map(([, kind]) => kind),
    );
    const length = alone[0]?.effect.length ?? 0;
    const effects = new Float64Array(alone.length * length);
    alone.forEach(({ effect }, at) => effects.set(effect, at * length));
    return { effects, alike: alone.map(({ count }) => count) };
  }
  const places = new Map<string, number>();
  for (const { cluster = '' } of spells) if (!places.has(cluster)) places.set(cluster, places.size);
  const length = kindAt(spells[0]).effect.length;
  const effects = new Float64Array(places.size * length);
  for (const spell of spells) {
    const from = places.get(spell.cluster ?? '')! * length;
    const { effect } = kindAt(spell);
    for (let at = 0; at < length; at += 1) effects[from + at]! += effect[at]!;
  }
  return { effects, alike: Array<number>(places.size).fill(1) };
}

interface KindOfSpell {
  count: number;
  effect: Float64Array;
}

/** By end and duration; ends in one order. */
function kindsOf(spells: readonly Spell[], effectOf: EffectOf): Map<SpellEnd | null, Map<number, KindOfSpell>> {
  const kinds = new Map<SpellEnd | null, Map<number, KindOfSpell>>([
    ['event', new Map()],
    ['competing', new Map()],
    [null, new Map()],
  ]);
  for (const spell of spells) {
    const own = kinds.get(spell.end)!;
    const kind = own.get(spell.duration);
    if (kind === undefined) own.set(spell.duration, { count: 1, effect: effectOf(spell) });
    else kind.count += 1;
  }
  return kinds;
}
