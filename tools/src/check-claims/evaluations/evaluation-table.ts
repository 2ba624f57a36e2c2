import { mostWrong } from '../trial-table.js';
import { isWithoutEffect } from './planted-worlds.js';
import type { EvaluationTally } from './try-evaluation.js';

const headers = ['answered', 'truth, points', 'bias, points', 'coverage', 'different', 'because of'];
const titleWidth = 56;
const columnWidth = 15;

const legend = [
  'Truth: the mean effect over the organisations that adopt, as it was planted. Bias: the mean estimate less the truth.',
  'Coverage: how often the 95% interval holds the truth. Different: said to be beyond chance; a false finding where nothing was',
  'planted and adopters would have moved as others did, power where something was. Because of: besides, put down to adoption.',
];

/** A line a world: how often it was answered, how far off, how often the interval covers the truth, and what was claimed. */
export function evaluationTable(tallies: readonly EvaluationTally[]): string[] {
  return [row('', headers), ...tallies.map((tally) => row(tally.planted.title, cellsOf(tally))), '', ...legend];
}

function cellsOf({ answered, draws, truth, bias, covered, different, because }: EvaluationTally): string[] {
  return [
    ...[percent(answered, draws), points(truth, answered), points(bias, answered)],
    ...[covered, different, because].map((count) => percent(count, answered)),
  ];
}

/**
 * Where answers do not hold, by more than the draws explain: a change beyond chance in a sound comparison where nothing was
 * planted, more often than once in twenty; a change because of adoption as often where nothing was planted or the comparison
 * carries no cause; and an interval of a sound comparison that misses the truth as often. Where adopters would have moved
 * otherwise anyway, that they did is true, and said: only to put it down to adoption is wrong.
 */
export function unsoundAnswers(tallies: readonly EvaluationTally[]): string[] {
  return tallies.flatMap(({ planted, answered, covered, different, because }) => {
    const { title, isSound } = planted;
    if (answered === 0) return [`${title}: never answered`];
    const tooOften = (isJudged: boolean, what: string, count: number) =>
      isJudged && count > mostWrong(answered) ? [`${title}: ${what} in ${percent(count, answered)}`] : [];
    return [
      ...tooOften(isSound && isWithoutEffect(planted), 'a change beyond chance', different),
      ...tooOften(isWithoutEffect(planted) || !isSound, 'a change because of adoption', because),
      ...tooOften(isSound, 'the interval misses what was planted', answered - covered),
    ];
  });
}

function points(sum: number, of: number): string {
  return of === 0 ? '-' : ((100 * sum) / of).toFixed(2);
}

function percent(count: number, of: number): string {
  return of === 0 ? '-' : `${((100 * count) / of).toFixed(1)} %`;
}

function row(title: string, cells: readonly string[]): string {
  return title.padEnd(titleWidth) + cells.map((cell) => cell.padStart(columnWidth)).join('');
}
