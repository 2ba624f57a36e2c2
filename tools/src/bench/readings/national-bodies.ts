import { dayBefore } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';

/** Of two boards of one region: those whose practices are moved when the boards merge. */
export const mergingBoards = ['QHL', 'QUA'] as const;
export const movedPractices = 400;
/** The day on which twelve of the 42 boards were replaced. */
const boardsChangedOn = '2026-04-01';
const firstWords = [
  'Alder',
  'Birch',
  'Cedar',
  'Elm',
  'Hazel',
  'Holly',
  'Larch',
  'Maple',
  'Oak',
  'Rowan',
  'Willow',
  'Yew',
];
const lastWords = ['Surgery', 'Medical Centre', 'Health Centre', 'Practice', 'Family Doctors'];

/** A board of then, and the one that holds its practices today. */
export interface Board {
  code: string;
  region: string;
  codeNow: string;
  regionNow: string;
}

/** Practices over all boards of then, each in its board of today from the day on which that took over. */
export function practices(boards: readonly Board[], count: number): OrganisationPeriod[] {
  return Array.from({ length: count }, (_, index) => {
    const board =
      index < movedPractices
        ? boards.find(({ code }) => code === mergingBoards[index % mergingBoards.length])
        : boards[index % boards.length];
    return board === undefined ? [] : practice(index, board);
  }).flat();
}

export function practiceCode(index: number): string {
  return `N${String(index).padStart(5, '0')}`;
}

function practice(index: number, { code, region, codeNow, regionNow }: Board): OrganisationPeriod[] {
  const name = `${firstWords[index % firstWords.length] ?? ''} ${lastWords[index % lastWords.length] ?? ''} ${String(index).padStart(5, '0')}`;
  const own = { code: practiceCode(index), onsCode: null, type: 'PRACTICE' as const, name };
  const then = { ...own, icbCode: code, regionCode: region, validFrom: '2015-04-01' };
  if (code === codeNow) return [{ ...then, validTo: null }];
  const now = { ...own, icbCode: codeNow, regionCode: regionNow, validFrom: boardsChangedOn, validTo: null };
  return [{ ...then, validTo: dayBefore(boardsChangedOn) }, now];
}
