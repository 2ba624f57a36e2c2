/** A figure at a position in time, with its weight in the fit. */
export interface WeightedFigure {
  position: number;
  figure: number;
  weight: number;
}

export interface SlopeFit {
  slope: number;
  /** The squared slope over its variance, were every weight one over a known variance. */
  chiSquare: number;
}

/** Weighted least-squares slope of figures on their positions. */
export function weightedSlope(figures: readonly WeightedFigure[]): SlopeFit {
  let weights = 0;
  let positions = 0;
  let total = 0;
  for (const { position, figure, weight } of figures) {
    weights += weight;
    positions += weight * position;
    total += weight * figure;
  }
  const meanPosition = positions / weights;
  const mean = total / weights;
  let cross = 0;
  let spread = 0;
  for (const { position, figure, weight } of figures) {
    cross += weight * (position - meanPosition) * (figure - mean);
    spread += weight * (position - meanPosition) ** 2;
  }
  return { slope: cross / spread, chiSquare: cross ** 2 / spread };
}

/** Whether the slope keeps its sign whichever single figure is left out; a slope of zero counts as rising. */
export function keepsSignWithoutAnyOne(figures: readonly WeightedFigure[]): boolean {
  const rises = weightedSlope(figures).slope >= 0;
  return figures.every((left) => weightedSlope(figures.filter((figure) => figure !== left)).slope >= 0 === rises);
}
