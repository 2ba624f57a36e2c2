/** A coefficient with each item's share in it: their mean is the coefficient, their spread its standard error. */
export interface CoefficientFigures {
  observed: number;
  chance: number;
  coefficient: number;
  deviations: number[];
}
