import { percentile } from './rounds.js';
import type { Pace } from './rounds.js';
import type { Durations } from './life-by-http.js';
import { lifeMutations } from './web-operation.js';
import type { LifeMutation } from './web-operation.js';

/** One round: both ways one after the other. */
export interface Round {
  product: Pace<'server' | 'postgres'>;
  pg: Pace<'driver' | 'postgres'>;
}

/** What the bench found out. */
export interface LifeFigures {
  atOnce: number;
  rounds: Round[];
  /** Medians over the rounds. */
  returnsPerSecond: { product: number; pg: number };
  /** Processor milliseconds for one return; medians over the rounds. */
  processorMs: { server: number; postgres: number; postgresByPg: number; driver: number };
  ratio: { median: number; lowest: number; highest: number };
  statementsPerReturn: number;
  /** Milliseconds. */
  mutations: Record<LifeMutation, { count: number; p50: number; p95: number; p99: number }>;
  /** Cells of the rollups that differ from the facts: none, or the figures are worth nothing. */
  wrongRollups: number;
}

const median = (values: readonly number[]) => percentile(values, 0.5);

export function toFigures(
  rounds: Round[],
  durations: Durations,
  counted: Pick<LifeFigures, 'atOnce' | 'statementsPerReturn' | 'wrongRollups'>,
): LifeFigures {
  const ratios = rounds.map(({ product, pg }) => product.perSecond / pg.perSecond);
  const mutations = lifeMutations.map((name) => {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(durations[name], share));
    return [name, { count: durations[name].length, p50, p95, p99 }];
  });
  return {
    ...counted,
    rounds,
    returnsPerSecond: {
      product: median(rounds.map(({ product }) => product.perSecond)),
      pg: median(rounds.map(({ pg }) => pg.perSecond)),
    },
    processorMs: {
      server: median(rounds.map(({ product }) => product.processorMs.server)),
      postgres: median(rounds.map(({ product }) => product.processorMs.postgres)),
      postgresByPg: median(rounds.map(({ pg }) => pg.processorMs.postgres)),
      driver: median(rounds.map(({ pg }) => pg.processorMs.driver)),
    },
    ratio: { median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) },
    mutations: Object.fromEntries(mutations) as LifeFigures['mutations'],
  };
}
