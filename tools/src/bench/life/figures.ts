import { percentile } from './rounds.js';
import type { Durations } from './life-by-http.js';
import { lifeMutations } from './web-operation.js';
import type { LifeMutation } from './web-operation.js';

/** One round: both ways one after the other, in returns a second. */
export interface Round {
  product: number;
  pg: number;
}

/** What the bench found out. */
export interface LifeFigures {
  atOnce: number;
  rounds: Round[];
  /** Medians over the rounds. */
  returnsPerSecond: Round;
  ratio: { median: number; lowest: number; highest: number };
  statementsPerReturn: number;
  /** Milliseconds. */
  mutations: Record<LifeMutation, { count: number; p50: number; p95: number; p99: number }>;
  /** Cells of the rollups that differ from the facts: none, or the figures are worth nothing. */
  wrongRollups: number;
}

export function toFigures(
  rounds: Round[],
  durations: Durations,
  counted: Pick<LifeFigures, 'atOnce' | 'statementsPerReturn' | 'wrongRollups'>,
): LifeFigures {
  const ratios = rounds.map(({ product, pg }) => product / pg);
  const mutations = lifeMutations.map((name) => {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(durations[name], share));
    return [name, { count: durations[name].length, p50, p95, p99 }];
  });
  return {
    ...counted,
    rounds,
    returnsPerSecond: {
      product: percentile(
        rounds.map(({ product }) => product),
        0.5,
      ),
      pg: percentile(
        rounds.map(({ pg }) => pg),
        0.5,
      ),
    },
    ratio: { median: percentile(ratios, 0.5), lowest: Math.min(...ratios), highest: Math.max(...ratios) },
    mutations: Object.fromEntries(mutations) as LifeFigures['mutations'],
  };
}
