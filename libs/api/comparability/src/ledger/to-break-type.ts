import { breakKindLabel, breakSentence, can } from '@monitor/domain';
import type { Actor, BreakTouches as DomainTouches } from '@monitor/domain';
import type { BreakTouches } from './break-touches.type.js';
import type { ComparabilityBreak } from './comparability-break.type.js';
import type { KnownBreak } from './known-breaks.query.js';
import type { LedgerArea } from './ledger-area.type.js';

/** An entry of the ledger with its words and the names of its areas; who keeps the ledger is told to administrators only. */
export function toBreakType(
  entry: KnownBreak,
  { areas, reader }: { areas: readonly LedgerArea[]; reader: Actor },
): ComparabilityBreak {
  const { areaCodes } = entry.touches;
  return {
    ...entry,
    recordedByName: can(reader, 'comparability:administer') ? entry.recordedByName : null,
    touches: copied(entry.touches),
    kindLabel: breakKindLabel(entry.kind),
    sentence: breakSentence(entry),
    areas: areaCodes === null ? null : areas.filter(({ code }) => areaCodes.includes(code)),
  };
}

/** GraphQL types have mutable lists, those of the domain are read-only: so they are copied. */
function copied({ metrics, stratifiers, actions, levels, areaCodes, readings }: DomainTouches): BreakTouches {
  const list = <Word>(words: readonly Word[] | null) => (words === null ? null : [...words]);
  return {
    metrics: list(metrics),
    stratifiers: list(stratifiers),
    actions: list(actions),
    levels: list(levels),
    areaCodes: list(areaCodes),
    readings: list(readings),
  };
}
