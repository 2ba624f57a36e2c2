import type { BreakTouches, ComparabilityBreak } from './comparability-break.js';

const everything: BreakTouches = {
  metrics: null,
  stratifiers: null,
  actions: null,
  levels: null,
  areaCodes: null,
  readings: null,
};

/** A break on 1 April 2026 that touches every series, unless told otherwise. For tests. */
export function aBreak(
  known: Partial<Omit<ComparabilityBreak, 'touches'>> & { touches?: Partial<BreakTouches> } = {},
): ComparabilityBreak {
  return {
    id: 'b-1',
    occursOn: '2026-04-01',
    lastsUntil: null,
    kind: 'METHOD',
    title: 'Registrations are counted from another system',
    explanation: 'Accounts that were never used are no longer counted.',
    source: 'Note to the returns of April 2026',
    ...known,
    touches: { ...everything, ...known.touches },
  };
}
