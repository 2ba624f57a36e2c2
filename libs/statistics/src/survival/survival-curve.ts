import type { NotComputable } from '../result/index.js';
import type { Spell } from './spell.js';
import { waitingCurve } from './waiting-curve.js';
import type { CurveOptions, WaitingCurve } from './waiting-curve.js';

/**
 * How long an event is waited for, where some were no longer followed before it came: the share still waiting over time
 * (Kaplan & Meier), the median, and the mean up to a horizon.
 *
 * In words: at each time at which an event came, the share waiting is multiplied by one less events over those at risk;
 * who was last seen at that time is still at risk, and ties need nothing more. A competing end counts as no longer
 * followed: {@link cumulativeIncidence} lets it rule the event out. Variance is Greenwood's, or where spells name clusters
 * the sum over clusters of their squared influence, with Student's t; limits are normal on the scale log(-log). The median
 * is the first time at which the curve is at one half or below, its limits where those of the curve are. Input: spells in
 * any unit of time. Output: shares from 0 to 1, times in that unit.
 *
 * Refuses no spells (`too-few-observations`), a duration or horizon that is negative or not finite (`out-of-range`) and
 * clusters of some spells only (`invalid-argument`); a mean up to where nobody was followed is `not-identified`.
 *
 * Source: Kaplan & Meier 1958, JASA 53:457; Greenwood 1926; Brookmeyer & Crowley 1982, Biometrics 38:29 (the median);
 * Williams 1995, Lifetime Data Analysis 1:171 (clusters).
 * For: `/pace`, how long what was put in place stays so.
 *
 * @example survivalCurve([{ duration: 1, end: 'event' }, { duration: 2, end: null }, { duration: 3, end: 'event' }]).median.value // => 3
 */
export function survivalCurve(spells: readonly Spell[], options: CurveOptions = {}): WaitingCurve | NotComputable {
  const followed = spells.map((spell): Spell => (spell.end === 'competing' ? { ...spell, end: null } : spell));
  return waitingCurve(followed, options);
}
