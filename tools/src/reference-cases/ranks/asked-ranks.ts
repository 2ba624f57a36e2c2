import type { RankSetOptions } from '@monitor/statistics';

/** What the cases about ranks ask. */
export interface RankInput {
  x: (number | null)[];
  se?: (number | null)[];
  coverage: number;
  type: 'two-sided' | 'lower' | 'upper';
  stepdown: boolean;
  simultaneous: boolean;
  indices_from_1?: number[];
}

const sides = { 'two-sided': 'both', lower: 'best', upper: 'worst' } as const;

/** The same question in the words of our library. */
export function askedRanks({ x, se, indices_from_1: indices, ...asked }: RankInput): RankSetOptions {
  return {
    figures: x.map((value, at) => ({ unit: String(at + 1), value, standardError: se?.[at] ?? null })),
    confidence: asked.coverage,
    side: sides[asked.type],
    simultaneous: asked.simultaneous,
    stepDown: asked.stepdown,
    ...(indices === undefined ? {} : { units: indices.map(String) }),
  };
}
