export { cumulativeIncidence } from './cumulative-incidence.js';
export { logRankTest } from './log-rank-test.js';
export type { LogRankGroup, LogRankTest } from './log-rank-test.js';
export type { GroupedSpell } from './grouped-strata.js';
export type { Spell, SpellEnd } from './spell.js';
export { survivalCurve } from './survival-curve.js';
export type { CurveOptions, CurvePoint, MedianTime, WaitingCurve } from './waiting-curve.js';
