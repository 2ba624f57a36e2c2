import type { Adapter, Computed } from './adapter.js';
import type { ReferenceCase } from './case-file.js';

/** Our figures for one case. A thrown refusal becomes `{ error }`, so that one case cannot end the run. */
export function computeCase(adapter: Adapter | undefined, referenceCase: ReferenceCase): Computed {
  if (adapter === undefined) return { error: 'No adapter answers this case file.' };
  try {
    return adapter.compute(referenceCase.input, referenceCase.id);
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
}
