import type { NotComputable, Result } from '@monitor/statistics';
import type { Computed } from '../adapter.js';

/** What to print where the library gives no figure because it is divided by zero, as the reference spells it. */
export interface Spelling {
  /** What the reference prints for the estimate where the library refuses to divide by zero. */
  divided?: number;
  /** The reference falls over on this input; the library's own figure stands beside the reason. */
  falls?: boolean;
  /** Only the estimate and the limits, as the simulated measures have it. */
  simulated?: boolean;
}

function spellRefusal({ message, reason }: NotComputable, { divided, simulated }: Spelling): Computed {
  if (divided === undefined || reason !== 'zero-denominator-group') return { notComputable: message };
  const figures = { estimate: divided, lowerci: Number.NaN, upperci: Number.NaN };
  return { notComputable: message, ...figures, ...(simulated ? {} : { se: Number.NaN, rows: 1 }) };
}

/** A result in the columns of the reference. */
export function healthequalFigures(result: Result, spelling: Spelling = {}): Computed {
  if (!result.computable) return spellRefusal(result, spelling);
  const { falls, simulated } = spelling;
  const reason = falls ? { notComputable: 'healthequal 1.0.1 falls over on this input; our own figure is given.' } : {};
  // Where the reference divides zero by zero on the way to its limits, it prints NaN for them; else they are missing.
  const isNaN = !simulated && result.warnings.some(({ code }) => code === 'interval-not-computable');
  const absent = isNaN ? Number.NaN : null;
  const limits = { lowerci: result.interval?.lower ?? absent, upperci: result.interval?.upper ?? absent };
  if (simulated) return { ...reason, estimate: result.value, ...limits };
  return { ...reason, estimate: result.value, se: result.standardError?.value ?? absent, ...limits, rows: 1 };
}
