import type { Fate } from './attacks/losses.js';

/** The fates in words, those that are shown first, then what is hidden for what it is, then the price of change. */
const fateNames: Readonly<Record<Fate, string>> = {
  SHOWN: 'shown as they now are',
  SHOWN_AS_IT_WAS: 'shown as they were when last published',
  NOBODY_REPORTED: 'for what they are: of a group that nobody reported',
  FEW_ORGANISATIONS: 'for what they are: fewer than three organisations',
  SMALL: 'for what they are: few people inside or outside',
  FEW_OTHERS: 'for what they are: few beside the largest',
  DOMINATED: 'for what they are: one organisation dominates',
  TABLE_FEW_CHANGED: 'table waits: fewer than three changed it',
  TABLE_SMALL_CHANGE: 'table waits: its change would tell',
  TABLE_REST_OF_AREA: 'table waits: the rest of an area would tell',
  TABLE_AUDIT: 'table waits: an attack told',
  GROUP_FEW_CHANGED: 'group hidden: fewer than three changed it',
  GROUP_SMALL_CHANGE: 'group hidden: its change would tell',
  GROUP_REST_OF_AREA: 'group hidden: the rest of an area would tell',
  GROUP_AUDIT: 'group hidden: an attack told',
};

/** What became of numerators, of all worlds together: a line for each fate that any met. */
export function fateLines(heading: string, all: readonly ReadonlyMap<Fate, number>[]): string[] {
  const counts = Object.entries(fateNames).map(([fate, name]) => {
    const number = all.reduce((sum, fates) => sum + (fates.get(fate as Fate) ?? 0), 0);
    return { name, number };
  });
  const total = counts.reduce((sum, { number }) => sum + number, 0);
  const met = counts.filter(({ number }) => number > 0);
  const lines = met.map(
    ({ name, number }) =>
      `    ${name.padEnd(52)}${String(number).padStart(8)}${((100 * number) / total).toFixed(1).padStart(7)} %`,
  );
  return met.length === 0 ? [] : [`  ${heading}`, ...lines];
}
