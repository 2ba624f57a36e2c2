import { markers } from '@monitor/domain';
import type { Note } from '@monitor/domain';
import type { EquityArea } from './equity-answer.js';

/** A break with the areas it is a break for; no names where it is one for all that are shown. */
export interface BreakNote {
  breakId: string;
  areaNames: string[];
  sentence: string;
}

/** The quarters of an area into which no line is drawn, and whose figures bear the sign of a break. */
export function breakKeys({ breaks }: Pick<EquityArea, 'breaks'>): string[] {
  return [...new Set(breaks.flatMap(({ quarterIds }) => quarterIds))];
}

/** A quarter's name, with the sign of a break where its figures cannot be compared with those before. */
export function quarterInSeries({ label }: { label: string }, isAfterBreak: boolean): string {
  return isAfterBreak ? `${label} ${markers.breakInSeries.marker}` : label;
}

/** Every break of the areas that are shown, once, in the order of time. */
export function breakNotes(areas: readonly EquityArea[]): BreakNote[] {
  const notes = new Map<string, BreakNote>();
  for (const { area, breaks } of areas) {
    for (const { breakId, sentence } of breaks) {
      const note = notes.get(breakId) ?? { breakId, sentence, areaNames: [] };
      notes.set(breakId, { ...note, areaNames: [...note.areaNames, area.shortName] });
    }
  }
  return [...notes.values()].map((note) =>
    note.areaNames.length === areas.length ? { ...note, areaNames: [] } : note,
  );
}

/** A break as one line: for whom, when, what, and which figures cannot be compared. */
export function breakLine({ areaNames, sentence }: BreakNote): string {
  return areaNames.length === 0 ? sentence : `${areaNames.join(', ')}: ${sentence}`;
}

/** The breaks in words, each with its sign, for the notes of a file. */
export function breakLines(areas: readonly EquityArea[]): Note[] {
  const { breakInSeries } = markers;
  return breakNotes(areas).map((parting) => ({
    text: `${breakInSeries.marker} ${breakLine(parting)}`,
    markers: [breakInSeries],
  }));
}
