import type { BreakDraft } from '@monitor/domain';
import type { LedgerEntry } from './ledger-answer.js';

/** The parts of what a break touches. */
export const touchParts = ['metrics', 'stratifiers', 'actions', 'levels', 'areaCodes', 'readings'] as const;
export type TouchPart = (typeof touchParts)[number];

/** A part as it is answered: all, none, or those ticked. What was ticked is kept while another answer is tried. */
export interface TypedTouch {
  extent: 'ALL' | 'SOME' | 'NONE';
  chosen: readonly string[];
}

/** The form as it is typed. */
export interface TypedBreak {
  kind: string;
  occursOn: string;
  lastsUntil: string;
  title: string;
  explanation: string;
  source: string;
  reason: string;
  touches: Record<TouchPart, TypedTouch>;
}

const all: TypedTouch = { extent: 'ALL', chosen: [] };

/** An empty form: a break touches everything until something is chosen. */
export const emptyBreak: TypedBreak = {
  kind: '',
  occursOn: '',
  lastsUntil: '',
  title: '',
  explanation: '',
  source: '',
  reason: '',
  touches: { metrics: all, stratifiers: all, actions: all, levels: all, areaCodes: all, readings: all },
};

function toTouch(words: readonly string[] | null | undefined): TypedTouch {
  if (words == null) return all;
  return words.length === 0 ? { extent: 'NONE', chosen: [] } : { extent: 'SOME', chosen: words };
}

/** The form as it begins for an entry that is changed; why it is changed must be said anew. */
export function toTypedBreak({ touches, ...entry }: LedgerEntry): TypedBreak {
  return {
    kind: entry.kind,
    occursOn: entry.occursOn,
    lastsUntil: entry.lastsUntil ?? '',
    title: entry.title,
    explanation: entry.explanation,
    source: entry.source,
    reason: '',
    touches: {
      metrics: toTouch(touches.metrics),
      stratifiers: toTouch(touches.stratifiers),
      actions: toTouch(touches.actions),
      levels: toTouch(touches.levels),
      areaCodes: toTouch(touches.areaCodes),
      readings: toTouch(touches.readings),
    },
  };
}

function fromTouch({ extent, chosen }: TypedTouch): readonly string[] | null {
  if (extent === 'ALL') return null;
  return extent === 'NONE' ? [] : chosen;
}

/** What was typed as it is checked and sent. A question that is not asked has no answer. */
export function toBreakDraft(typed: TypedBreak): BreakDraft {
  const { kind, occursOn, title, explanation, source, reason, touches } = typed;
  return {
    kind,
    occursOn,
    lastsUntil: kind === 'SUPPLIER_OUTAGE' ? typed.lastsUntil : null,
    title,
    explanation,
    source,
    reason,
    touches: {
      metrics: fromTouch(touches.metrics),
      stratifiers: touches.metrics.extent === 'NONE' ? null : fromTouch(touches.stratifiers),
      actions: fromTouch(touches.actions),
      levels: fromTouch(touches.levels),
      areaCodes: fromTouch(touches.areaCodes),
      readings: fromTouch(touches.readings),
    },
  };
}

const some = (...chosen: string[]): TypedTouch => ({ extent: 'SOME', chosen });
const none: TypedTouch = { extent: 'NONE', chosen: [] };

/** What some kinds touch by their nature. */
const byNature: Partial<Record<string, Partial<TypedBreak['touches']>>> = {
  BOUNDARY_CHANGE: { readings: some('AS_WAS') },
  IMD_EDITION: { stratifiers: some('DEPRIVATION'), actions: none },
  ETHNIC_CODING: { stratifiers: some('ETHNICITY'), actions: none },
};

/** The form once a kind is chosen: what the kind touches by its nature is answered with it. */
export function withKind(typed: TypedBreak, kind: string): TypedBreak {
  return { ...typed, kind, touches: { ...typed.touches, ...byNature[kind] } };
}
