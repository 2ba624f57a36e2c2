import type { Result } from '@monitor/statistics';
import type { NotComputable } from './adapter.js';

/** The figure, or in its place the reason why there is none. */
export function figureOf(result: Result): number | NotComputable {
  return result.computable ? result.value : { notComputable: result.message };
}

/** The figure, or what the reference prints where there is none (`null` for its NA, or NaN). */
export function figureOr(result: Result, absent: null | number): number | null {
  return result.computable ? result.value : absent;
}
