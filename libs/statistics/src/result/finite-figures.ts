import { notComputable } from './not-computable.js';
import type { NotComputable } from './result.js';

/** The result as it is, or `not-finite` where any figure in it left the range of finite numbers. */
export function finiteFigures<Figures extends { computable: true }>(result: Figures): Figures | NotComputable {
  if (isFinite(result)) return result;
  return notComputable('not-finite', 'The figures given lead to a value that is not a finite number.');
}

function isFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
}
