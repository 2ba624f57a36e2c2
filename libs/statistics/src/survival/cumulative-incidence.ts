import type { NotComputable } from '../result/index.js';
import type { Spell } from './spell.js';
import { waitingCurve } from './waiting-curve.js';
import type { CurveOptions, WaitingCurve } from './waiting-curve.js';

/**
 * What share an event has ended by a time, and what share another end that rules it out (Aalen & Johansen): of all plans,
 * how many are in place and how many were given up.
 *
 * In words: at each time the share that is still open is divided by events and competing ends over those at risk; each
 * share adds up. Those that ended otherwise never have the event, so that a median may never be reached. Limits, median
 * and mean are as of {@link survivalCurve}, which this is where nothing competes; the variance adds up what each spell, or
 * cluster of spells, does to the share. Refusals as there.
 *
 * Source: Aalen & Johansen 1978, Scandinavian Journal of Statistics 5:141; Andersen, Borgan, Gill & Keiding 1993,
 * Statistical Models Based on Counting Processes, section IV.4; Williams 1995, Lifetime Data Analysis 1:171 (clusters).
 * For: `/pace`, the share in place so many quarters after a plan.
 *
 * @example cumulativeIncidence([{ duration: 1, end: 'event' }, { duration: 2, end: 'competing' }]).points[1].endedOtherwise // => 0.5
 */
export function cumulativeIncidence(
  spells: readonly Spell[],
  options: CurveOptions = {},
): WaitingCurve | NotComputable {
  return waitingCurve(spells, options);
}
