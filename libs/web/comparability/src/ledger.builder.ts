import type { LedgerArea, LedgerEntry } from './ledger-answer.js';

const everything = { metrics: null, stratifiers: null, actions: null, levels: null, areaCodes: null, readings: null };

/** An area that a break can touch. For tests. */
export function ledgerArea(code: string, shortName: string, lastDay: string | null = null): LedgerArea {
  return { level: code.startsWith('Y') ? 'REGION' : 'ICB', code, shortName, lastDay };
}

/** An entry of the ledger that touches everything, unless told otherwise. For tests. */
export function ledgerEntry(known: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: 'b-1',
    version: 1,
    occursOn: '2026-04-01',
    lastsUntil: null,
    kind: 'METHOD',
    kindLabel: 'Method of counting',
    title: 'Registrations are counted from another system',
    explanation: 'Accounts that were never used are no longer counted.',
    source: 'Note to the returns',
    touches: everything,
    areas: null,
    isWithdrawn: false,
    recordedByName: 'An administrator',
    reason: 'Was told',
    recordedAt: '2026-04-02T09:00:00Z',
    ...known,
  };
}
