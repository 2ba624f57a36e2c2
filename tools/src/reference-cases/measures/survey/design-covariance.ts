import type { LineCovariance, LineFit } from '@monitor/statistics/parts';
import type { SurveyRecord } from './survey-record.js';

/** Sums of the scores of intercept and slope. */
type ScoreSum = [intercept: number, slope: number];

/**
 * The covariance of a line fitted to a sample, by Taylor linearisation: scores are added up within sampling units, and the
 * spread of these sums within each stratum is what chance did. A stratum with a single unit is compared with zero, the
 * mean of all units.
 *
 * Source: Binder 1983, International Statistical Review 51:279.
 */
export function designCovariance(fit: LineFit, records: readonly SurveyRecord[]): LineCovariance {
  const { regressor, scoreResiduals, unscaledCovariance: bread } = fit;
  const meat = { intercept: 0, covariance: 0, slope: 0 };
  for (const sums of scoresByStratum(records, regressor, scoreResiduals)) {
    const units = sums.length;
    const factor = units > 1 ? units / (units - 1) : 1;
    const centre = units > 1 ? meanOf(sums) : [0, 0];
    for (const sum of sums) {
      const a = sum[0] - centre[0]!;
      const b = sum[1] - centre[1]!;
      meat.intercept += factor * a * a;
      meat.covariance += factor * a * b;
      meat.slope += factor * b * b;
    }
  }
  return sandwich(bread, meat);
}

/** For every stratum the score sums of its units; every person is a unit where no clusters are named. */
function scoresByStratum(
  records: readonly SurveyRecord[],
  regressor: ArrayLike<number>,
  scores: ArrayLike<number>,
): ScoreSum[][] {
  const strata = new Map<string, Map<string, ScoreSum>>();
  records.forEach(({ cluster, stratum = '' }, i) => {
    const units = strata.get(stratum) ?? new Map<string, ScoreSum>();
    strata.set(stratum, units);
    const unit = cluster ?? `person ${i}`;
    const sum = units.get(unit) ?? [0, 0];
    units.set(unit, [sum[0] + scores[i]!, sum[1] + scores[i]! * regressor[i]!]);
  });
  return [...strata.values()].map((units) => [...units.values()]);
}

function meanOf(sums: readonly ScoreSum[]): number[] {
  return [0, 1].map((part) => sums.reduce((total, sum) => total + sum[part]!, 0) / sums.length);
}

function sandwich(bread: LineCovariance, meat: LineCovariance): LineCovariance {
  const { intercept: p, covariance: q, slope: r } = bread;
  const { intercept: a, covariance: b, slope: c } = meat;
  return {
    intercept: p * p * a + 2 * p * q * b + q * q * c,
    covariance: p * q * a + (p * r + q * q) * b + q * r * c,
    slope: q * q * a + 2 * q * r * b + r * r * c,
  };
}
