import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  diagonal,
  identityMatrix,
  matrixFromRows,
  multiply,
  symmetricEigen,
  transpose,
} from '../linear-algebra/index.js';
import type { Matrix } from '../linear-algebra/index.js';
import {
  biasReducedContrasts,
  clusterCovariance,
  clusteredFit,
  fitGeneralisedLine,
  fitGlm,
  fitLogisticLine,
  fitWeightedLeastSquares,
  fitWeightedLine,
  heteroskedasticCovariance,
  jackknifeCovariance,
  leverage,
  logBinomialFamily,
  logitFamily,
  poissonFamily,
} from './index.js';

const rows = Array.from({ length: 24 }, (_, i) => [1, Math.sin(i * 1.7), i % 5]);
const design = matrixFromRows(rows);
const response = rows.map(([, a, b], i) => 2 + a! - 0.5 * b! + Math.cos(i * 2.3));
const clusters = rows.map((_, i) => `R${i % 6}`);

describe('fitWeightedLeastSquares', () => {
  it('counts an observation of weight 2 as two', () => {
    const doubled = fitWeightedLeastSquares({
      design: matrixFromRows([...rows, rows[0]!]),
      response: [...response, response[0]!],
    });
    const weighted = fitWeightedLeastSquares({ design, response, weights: rows.map((_, i) => (i === 0 ? 2 : 1)) });
    weighted.coefficients.forEach((value, j) => expect(value).toBeCloseTo(doubled.coefficients[j]!, 10));
  });

  it('has leverages that add up to the number of coefficients', () => {
    const fit = fitWeightedLeastSquares({ design, response });
    expect(leverage(fit).reduce((sum, h) => sum + h, 0)).toBeCloseTo(3, 10);
  });
});

describe('robust covariances', () => {
  const fit = fitWeightedLeastSquares({ design, response });

  it('agree when every observation is a cluster of its own', () => {
    const own = rows.map((_, i) => i);
    const clustered = diagonal(clusterCovariance(fit, own, 'CR0'));
    diagonal(heteroskedasticCovariance(fit, 'HC0')).forEach((value, j) => expect(value).toBeCloseTo(clustered[j]!, 12));
  });

  it('grow from HC0 to HC1 to HC3', () => {
    const [hc0, hc1] = (['HC0', 'HC1'] as const).map((kind) => diagonal(heteroskedasticCovariance(fit, kind)));
    const hc3 = diagonal(jackknifeCovariance(fit));
    hc0!.forEach((value, j) => {
      expect(value).toBeLessThan(hc1![j]!);
      expect(hc1![j]!).toBeLessThan(hc3[j]!);
    });
  });
});

describe('biasReducedContrasts', () => {
  const fit = fitWeightedLeastSquares({ design, response });
  const contrast = [0, 1, 0];

  /** The definition itself, with the full residual-maker matrix. */
  function byDefinition() {
    const hat = multiply(multiply(design, fit.unscaledCovariance), transpose(design));
    const maker = { ...hat, values: identityMatrix(hat.rows).values.map((value, i) => value - hat.values[i]!) };
    const influence = multiply(design, fit.unscaledCovariance).values.filter((_, i) => i % 3 === 1);
    const names = [...new Set(clusters)];
    const adjusted = names.map((name) => {
      const members = clusters.flatMap((cluster, i) => (cluster === name ? [i] : []));
      const block = matrixFromRows(members.map((i) => members.map((j) => maker.values[i * hat.rows + j]!)));
      const root = inverseRoot(block);
      return {
        members,
        u: members.map((_, a) =>
          members.reduce((sum, i, b) => sum + root.values[a * members.length + b]! * influence[i]!, 0),
        ),
      };
    });
    const variance = adjusted.reduce(
      (sum, { members, u }) => sum + members.reduce((total, i, a) => total + u[a]! * fit.residuals[i]!, 0) ** 2,
      0,
    );
    const spread = adjusted.map(({ members, u }) =>
      Array.from({ length: hat.rows }, (_, t) =>
        members.reduce((sum, i, a) => sum + maker.values[t * hat.rows + i]! * u[a]!, 0),
      ),
    );
    const products = spread.map((left) =>
      spread.map((right) => left.reduce((sum, value, t) => sum + value * right[t]!, 0)),
    );
    const trace = products.reduce((sum, row, g) => sum + row[g]!, 0);
    const squares = products.flat().reduce((sum, value) => sum + value * value, 0);
    return { variance, degreesOfFreedom: (trace * trace) / squares };
  }

  function inverseRoot(block: Matrix): Matrix {
    const { values, vectors } = symmetricEigen(block);
    const scaled = {
      ...vectors,
      values: vectors.values.map((value, i) => value / Math.sqrt(values[i % block.columns]!)),
    };
    return multiply(scaled, transpose(vectors));
  }

  it('equals the definition with the full residual-maker matrix', () => {
    const expected = byDefinition();
    const quick = biasReducedContrasts(clusteredFit(fit, clusters))(contrast);
    expect(quick.variance).toBeCloseTo(expected.variance, 12);
    expect(quick.degreesOfFreedom).toBeCloseTo(expected.degreesOfFreedom, 9);
  });

  it('without the correction equals the plain clustered variance', () => {
    const plain = diagonal(clusterCovariance(fit, clusters, 'CR0'))[1]!;
    expect(biasReducedContrasts(clusteredFit(fit, clusters), 'CR0')(contrast).variance).toBeCloseTo(plain, 12);
  });
});

describe('generalised linear models', () => {
  const x = [0.1, 0.3, 0.5, 0.7, 0.9];
  const trials = [100, 120, 90, 80, 110];
  const line = matrixFromRows(x.map((value) => [1, value]));

  it('give the same line by either way of fitting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 79 }), { minLength: 5, maxLength: 5 }), (events) => {
        const shares = events.map((count, i) => count / trials[i]!);
        const quick = fitLogisticLine(x, shares, trials)!;
        const general = fitGeneralisedLine(x, { family: logitFamily, response: shares, weights: trials })!;
        const full = fitGlm({ family: logitFamily, response: shares, weights: trials, design: line })!;
        for (const fit of [quick, general]) {
          expect(fit.slope).toBeCloseTo(full.coefficients[1]!, 7);
          expect(fit.deviance).toBeCloseTo(full.deviance, 7);
          expect(fit.unscaledCovariance.slope).toBeCloseTo(full.unscaledCovariance.values[3]!, 7);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('fit means whose totals are those observed (canonical link)', () => {
    const counts = [3, 8, 9, 14, 30];
    const offset = trials.map(Math.log);
    const fit = fitGlm({ family: poissonFamily, response: counts, weights: x.map(() => 1), offset, design: line })!;
    expect(fit.outcome).toBe('converged');
    expect(fit.means.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(64, 8);
  });

  it('say that a likelihood has no finite maximum', () => {
    const separated = { family: logitFamily, response: [0, 0, 0, 1, 1], weights: trials, design: line };
    expect(fitGlm(separated)!.outcome).toBe('separated');
  });

  it('say when a log-binomial likelihood ends at a share of 1', () => {
    const steep = { family: logBinomialFamily, response: [0.05, 0.4, 0.6, 0.95, 1], weights: trials };
    expect(fitGeneralisedLine(x, steep)!.outcome).not.toBe('converged');
  });

  it('refuse a regressor that does not vary', () => {
    expect(
      fitWeightedLine(
        x.map(() => 1),
        [1, 2, 3, 4, 5],
        trials,
      ),
    ).toBeNull();
  });
});
