import { findingKinds } from '@monitor/analysis';
import { editions, drawsOf } from './trial.js';
import type { Edition, Tally } from './trial.js';
import { effectSizes } from './trial-world.js';

const editionNames: Readonly<Record<Edition, string>> = { FORMER: 'first edition', PRESENT: 'today' };

/** Worlds x kinds of finding: how often right, wrong and cannot tell, the first edition beside today. */
export function trialTable(tallies: readonly Tally[]): string[] {
  const lines = findingKinds.flatMap((kind) => {
    const own = tallies.filter((tally) => tally.kind === kind);
    if (!own.some(({ edition }) => edition === 'PRESENT')) return ['', `${kind}: not on trial yet.`, ...rowsOf(own)];
    return ['', kind, ...rowsOf(own)];
  });
  return [row('', ['right', 'wrong', 'cannot', 'right', 'wrong', 'cannot']), ...lines];
}

/** How often what was planted was told, at three sizes of it. */
export function powerTable(tallies: readonly Tally[]): string[] {
  const told = tallies.filter(({ world, kind }) => world.effect?.kinds.includes(kind) === true);
  const stories = [...new Set(told.map(({ world, kind }) => `${kind}: ${world.effect!.story}`))];
  const lines = stories.map((story) => {
    const own = told.filter(({ world, kind }) => `${kind}: ${world.effect!.story}` === story);
    const cells = editions.flatMap((edition) =>
      effectSizes.map((size) =>
        rightOf(own.find((tally) => tally.edition === edition && tally.world.effect!.size === size)),
      ),
    );
    return row(story, cells);
  });
  return [row('Told what was planted', ['small', 'medium', 'large', 'small', 'medium', 'large']), ...lines];
}

/**
 * The rules of today that are wrong more often than once in twenty by more than the draws explain: above the mean of a
 * binomial by three of its standard deviations.
 */
export function tooOftenWrong(tallies: readonly Tally[]): string[] {
  return tallies
    .filter(({ edition }) => edition === 'PRESENT')
    .filter((tally) => tally.counts.WRONG > mostWrong(drawsOf(tally)))
    .map((tally) => `${tally.kind} in ${tally.world.name}: wrong in ${percent(tally.counts.WRONG, drawsOf(tally))}`);
}

/** How many of so many draws may be wrong before it is no chance any more. */
export function mostWrong(draws: number): number {
  const allowed = 0.05;
  return draws * allowed + 3 * Math.sqrt(draws * allowed * (1 - allowed));
}

function rowsOf(tallies: readonly Tally[]): string[] {
  const worlds = [...new Set(tallies.map(({ world }) => world))];
  return worlds.map((world) => {
    const cells = editions.flatMap((edition) => {
      const tally = tallies.find((each) => each.world === world && each.edition === edition);
      return tally === undefined ? ['-', '-', '-'] : cellsOf(tally);
    });
    return row(`  ${world.title}`, cells);
  });
}

function cellsOf(tally: Tally): string[] {
  const { RIGHT, WRONG, CANNOT_TELL } = tally.counts;
  return [RIGHT, WRONG, CANNOT_TELL].map((count) => percent(count, drawsOf(tally)));
}

function rightOf(tally: Tally | undefined): string {
  return tally === undefined ? '-' : percent(tally.counts.RIGHT, drawsOf(tally));
}

function percent(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(86) + cells.map((cell, place) => cell.padStart(place === 3 ? 12 : 9)).join('');
}

/** Which columns belong to which edition, above the table. */
export function editionsLine(): string {
  return ''.padEnd(86) + editions.map((edition) => editionNames[edition].padStart(27)).join('   ');
}
