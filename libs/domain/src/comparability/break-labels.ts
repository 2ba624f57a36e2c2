import type { BreakKind } from './comparability-break.js';

const labels: Record<BreakKind, string> = {
  QUESTION_WORDING: 'Wording of a question',
  CATALOGUE_EDITION: 'New edition of the framework’s actions',
  IMD_EDITION: 'New edition of the deprivation index',
  ETHNIC_CODING: 'Coding of ethnic group',
  BOUNDARY_CHANGE: 'Change of boundaries',
  SUPPLIER_OUTAGE: 'Outage at a supplier',
  METHOD: 'Method of counting',
  OTHER: 'Another reason',
};

const hints: Record<BreakKind, string> = {
  QUESTION_WORDING: 'The same question was put in other words, so that answers may differ although nothing changed.',
  CATALOGUE_EDITION: 'Actions were added, taken out or put in other words in a new edition of the catalogue.',
  IMD_EDITION: 'Areas were put into other fifths of deprivation by a new Index of Multiple Deprivation.',
  ETHNIC_CODING: 'Ethnic groups were recorded or put together in another way.',
  BOUNDARY_CHANGE: 'Boards or regions were merged, divided or given another boundary.',
  SUPPLIER_OUTAGE: 'A system failed for some days, so that figures of that time are too low or missing.',
  METHOD: 'The same thing was counted in another way, for example from another system.',
  OTHER: 'None of these. Say in the explanation what happened.',
};

/** What a kind of break is called. */
export function breakKindLabel(kind: BreakKind): string {
  return labels[kind];
}

/** When a kind of break is the one to choose. */
export function breakKindHint(kind: BreakKind): string {
  return hints[kind];
}
