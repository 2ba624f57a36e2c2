import { mostWrong } from '../trial-table.js';
import type { EvaluationTally } from './try-evaluation.js';

const headers = ['answered', 'off, points', 'held', 'beyond chance', 'because of'];
const titleWidth = 56;
const columnWidth = 15;

/** A line a world: how often it was answered, how far off, how often the interval held the truth, and what was claimed. */
export function evaluationTable(tallies: readonly EvaluationTally[]): string[] {
  return [
    row('', headers),
    ...tallies.map((tally) => {
      const { planted, answered, draws, off, held, different, because } = tally;
      const mean = answered === 0 ? '-' : ((100 * off) / answered).toFixed(2);
      return row(planted.title, [
        ...[percent(answered, draws), mean, percent(held, answered)],
        ...[percent(different, answered), percent(because, answered)],
      ]);
    }),
  ];
}

/**
 * Where answers do not hold, by more than the draws explain: a change beyond chance, or because of adoption, where nothing was
 * planted, more often than once in twenty; and an interval of a sound comparison that misses the truth more often than that.
 */
export function unsoundAnswers(tallies: readonly EvaluationTally[]): string[] {
  return tallies.flatMap(({ planted, answered, held, different, because }) => {
    const { title, isSound, world } = planted;
    const isNothing = world.effect === 0 && (world.effectInTrusts ?? 0) === 0;
    const most = mostWrong(answered);
    const said = (what: string, count: number) =>
      count > most ? [`${title}: ${what} in ${percent(count, answered)}`] : [];
    return [
      ...(isNothing && isSound ? said('a change beyond chance', different) : []),
      ...(isNothing ? said('a change because of adoption', because) : []),
      ...(isSound ? said('the interval misses what was planted', answered - held) : []),
    ];
  });
}

function percent(count: number, of: number): string {
  return of === 0 ? '-' : `${((100 * count) / of).toFixed(1)} %`;
}

function row(title: string, cells: readonly string[]): string {
  return title.padEnd(titleWidth) + cells.map((cell) => cell.padStart(columnWidth)).join('');
}
