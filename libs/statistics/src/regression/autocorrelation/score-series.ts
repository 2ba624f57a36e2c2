import type { Matrix } from '../../linear-algebra/index.js';
import { zeroMatrix } from '../../linear-algebra/index.js';
import type { FittedRegression } from '../fitted-regression.js';

/** The score of every observation in order of time: one row each, design row x score residual. */
export function scoreSeries({ design, scoreResiduals }: FittedRegression): Matrix {
  const { columns, values } = design;
  return { ...design, values: values.map((value, index) => value * scoreResiduals[Math.floor(index / columns)]!) };
}

/** The sum over t of u(t) u(t - lag)'. */
export function laggedProducts(series: Matrix, lag: number): Matrix {
  const { rows, columns, values } = series;
  const sum = zeroMatrix(columns, columns);
  for (let t = lag; t < rows; t++) {
    for (let i = 0; i < columns; i++) {
      const left = values[t * columns + i]!;
      for (let j = 0; j < columns; j++) sum.values[i * columns + j]! += left * values[(t - lag) * columns + j]!;
    }
  }
  return sum;
}
