import { formatDay, markers } from '@monitor/domain';
import type { Note } from '@monitor/domain';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';

/** Whether the figures of a quarter can still change, in words, with the sign that says so. */
export function finality({ windowState, closesOn }: Pick<ComparedQuarter, 'windowState' | 'closesOn'>): Note {
  const day = formatDay(closesOn);
  if (windowState === 'CLOSED') return note(`Final: returns could be sent and corrected until ${day}.`);
  const { provisional } = markers;
  const text = `Provisional ${provisional.marker}: returns can be sent and corrected until ${day}.`;
  return { text, markers: [provisional] };
}

/** A sentence in which no sign stands. */
export function note(text: string): Note {
  return { text, markers: [] };
}

/** Counts of organisations are no figures about people: they are not waited for, and say so. */
export const liveCounts = note(
  'These are live counts of organisations: they change with each return that is accepted. Figures about people are shown from publications alone.',
);
