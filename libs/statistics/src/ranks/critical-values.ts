import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { exactCriticalValue, sharedUnit } from './exact-critical-value.js';
import type { RankClaim } from './rank-claims.js';
import type { RankedUnits } from './ranked-units.js';
import { drawErrors, simulatedCriticalValue } from './simulated-critical-value.js';
import type { DrawnErrors } from './simulated-critical-value.js';

/** Where critical values come from. */
export interface CriticalValues {
  method: 'exact integral' | 'simulated' | 'given draws';
  seed?: number;
  valueOf(claims: readonly RankClaim[]): number;
}

/** How errors are drawn, or which they are. */
export interface DrawOptions {
  draws?: number;
  seed?: number;
  drawn?: readonly (readonly number[])[];
}

const defaultDraws = 20_000;
const fewestDraws = 1000;
const mostDraws = 1_000_000;
const defaultSeed = 2024;

/** Exact values where every family of claims is about one unit of independent figures, else those of draws. */
export function criticalValues(
  units: RankedUnits,
  level: number,
  isAboutOne: boolean,
  options: DrawOptions,
): CriticalValues | NotComputable {
  if (options.drawn !== undefined) {
    const given = readDraws(options.drawn, units);
    return 'computable' in given ? given : { method: 'given draws', ...byDraws(units, level, given) };
  }
  if (isAboutOne && units.isIndependent) {
    const valueOf = (claims: readonly RankClaim[]) => exactCriticalValue(claims, units, sharedUnit(claims), level);
    return { method: 'exact integral', valueOf };
  }
  const { draws = defaultDraws, seed = defaultSeed } = options;
  if (!Number.isInteger(draws) || draws < fewestDraws || draws > mostDraws) {
    return notComputable(
      'invalid-argument',
      `${draws} draws were asked for; wanted are ${fewestDraws} to ${mostDraws}.`,
    );
  }
  const drawn = drawErrors(units, draws, seed);
  if (drawn === null) {
    return notComputable('invalid-argument', 'The covariance has a direction without any error, or is none at all.');
  }
  return { method: 'simulated', seed, ...byDraws(units, level, drawn) };
}

function byDraws(units: RankedUnits, level: number, drawn: DrawnErrors): Pick<CriticalValues, 'valueOf'> {
  return { valueOf: (claims) => simulatedCriticalValue(claims, units, drawn, level) };
}

function readDraws(rows: readonly (readonly number[])[], { count, scale }: RankedUnits): DrawnErrors | NotComputable {
  if (rows.length === 0 || rows.some((row) => row.length !== count || !row.every(Number.isFinite))) {
    return notComputable('invalid-argument', 'The draws are not rows of one finite error for each unit.');
  }
  return { draws: rows.length, errors: Float64Array.from(rows.flat(), (error) => error / scale) };
}
