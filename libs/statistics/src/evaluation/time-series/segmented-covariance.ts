import type { Matrix } from '../../linear-algebra/index.js';
import { scaleMatrix } from '../../linear-algebra/index.js';
import {
  andrewsCovariance,
  autocorrelationCovariance,
  automaticNeweyWest,
  bartlettWeights,
  heteroskedasticCovariance,
  jackknifeCovariance,
} from '../../regression/index.js';
import type { LinearFit } from '../../regression/index.js';
import { notComputable } from '../../result/index.js';
import type { NotComputable } from '../../result/index.js';

/**
 * How the uncertainty of a segmented regression is estimated. "newey-west" with a lag, times n/(n-k) unless told
 * otherwise; "newey-west-automatic" chooses the lag, with or without prewhitening; "andrews" is quadratic-spectral.
 * "model", HC1 and HC3 take the periods for independent.
 */
export type SeriesErrors =
  | { kind: 'model' | 'HC1' | 'HC3' | 'andrews' }
  | { kind: 'newey-west'; lag: number; adjusts?: boolean }
  | { kind: 'newey-west-automatic'; prewhitens: boolean };

/** A covariance of coefficients, its name, and the bandwidth where one was chosen. */
export interface NamedCovariance {
  covariance: Matrix;
  method: string;
  bandwidth: number | null;
}

/**
 * The covariance asked for. Refuses a lag that is no whole number from 0 to one less than the periods (`invalid-argument`)
 * and scores that allow no automatic choice of one (`not-identified`).
 */
export function seriesCovariance(fit: LinearFit, errors: SeriesErrors): NamedCovariance | NotComputable {
  if (errors.kind === 'newey-west' && !isLag(errors.lag, fit.observations)) {
    const message = `A lag of ${errors.lag} is not possible with ${fit.observations} periods: give a whole number from 0.`;
    return notComputable('invalid-argument', message);
  }
  return (
    namedCovariance(fit, errors) ??
    notComputable('not-identified', 'The series does not allow the automatic choice of a lag.')
  );
}

function isLag(lag: number, periods: number): boolean {
  return Number.isInteger(lag) && lag >= 0 && lag < periods;
}

/** Null where the scores do not allow prewhitening. */
function namedCovariance(fit: LinearFit, errors: SeriesErrors): NamedCovariance | null {
  switch (errors.kind) {
    case 'model':
      return { covariance: scaleMatrix(fit.unscaledCovariance, fit.residualVariance), method: 'OLS', bandwidth: null };
    case 'HC1':
      return { covariance: heteroskedasticCovariance(fit, 'HC1'), method: 'HC1', bandwidth: null };
    case 'HC3':
      return { covariance: jackknifeCovariance(fit), method: 'HC3', bandwidth: null };
    case 'andrews': {
      const automatic = andrewsCovariance(fit);
      return automatic && { ...automatic, method: 'Andrews quadratic-spectral' };
    }
    case 'newey-west-automatic': {
      const automatic = automaticNeweyWest(fit, errors.prewhitens);
      return automatic && { ...automatic, method: `Newey-West, automatic lag ${Math.floor(automatic.bandwidth)}` };
    }
    case 'newey-west': {
      const options = { lagWeights: bartlettWeights(errors.lag), adjusts: errors.adjusts ?? true };
      const covariance = autocorrelationCovariance(fit, options);
      return covariance && { covariance, method: `Newey-West, lag ${errors.lag}`, bandwidth: null };
    }
  }
}
