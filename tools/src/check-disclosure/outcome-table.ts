import { addOutcomes } from './attacks/outcome.js';
import type { Outcome } from './attacks/outcome.js';
import { fateLines } from './fate-lines.js';
import { attacks, ways } from './attack-world.js';
import type { Attack, Way, WayOutcome } from './attack-world.js';

const attackNames: Record<Attack, string> = {
  POLLING: 'Looks before and after each return',
  JOINT: 'One linear program over everything shown',
  MOVE: 'A body moves or is divided',
  INSIDER: 'Insider: own counts taken from the board',
  JOINT_INSIDER: 'Insider with the linear program',
  REST_OF_AREA: 'Area less those of its parts that are shown',
  DESIGN_EFFECT: 'Design effects, all sizes known',
  CHANGE: 'Changes of the same, all sizes known',
};

const wayNames: Record<Way, string> = {
  FIRST_EDITION: 'Live sums, hidden up to 7, rounded to 5',
  HIDING_ALONE: 'Live sums, hidden up to 7, not rounded',
  PUBLICATIONS: 'Publications',
};

/** What the attacks on many worlds learnt, and what it costs to stop them, as lines of text. */
export function outcomeTable(worlds: readonly Record<Way, WayOutcome>[]): string[] {
  return ways.flatMap((way) => {
    const outcomes = worlds.map((world) => world[way]);
    return [
      '',
      row(wayNames[way], ['0 to 7', 'exact', 'within 2', 'is 1 to 7', 'over 10', 'known']),
      ...attacks.map((attack) => row(`  ${attackNames[attack]}`, cellsOf(outcomeOf(outcomes, attack)))),
      ...dominanceLines(outcomes),
      ...priceLines(outcomes),
      ...fateLines('Numerators of boards of the open quarter, at the end', fatesOfQuarters(outcomes, false)),
      ...fateLines('Numerators of boards of the closed quarter, at the end', fatesOfQuarters(outcomes, true)),
    ];
  });
}

/** What an attack learnt from one way of showing figures, over all worlds. */
export function outcomeOf(worlds: readonly WayOutcome[], attack: Attack): Outcome {
  return addOutcomes(worlds.map((world) => world.attacks[attack]));
}

/** What of publications must never be known: whatever is said here was given away. */
export function givenAway(worlds: readonly Record<Way, WayOutcome>[]): string[] {
  const published = worlds.map(({ PUBLICATIONS }) => PUBLICATIONS);
  const told = attacks.filter((attack) => {
    const { exact, within2, proven, known } = outcomeOf(published, attack);
    return exact + within2 + proven + known > 0;
  });
  const isDominated = published.some(({ dominance }) =>
    dominance.some((each) => each.toldBySecond + each.nearlyAll > 0),
  );
  return [...told.map((attack) => attackNames[attack]), ...(isDominated ? ['One organisation dominates'] : [])];
}

function cellsOf({ small, exact, within2, proven, larger, known }: Outcome): string[] {
  return [small, exact, within2, proven, larger, known].map(String);
}

function dominanceLines(outcomes: readonly WayOutcome[]): string[] {
  const all = outcomes.flatMap(({ dominance }) => dominance);
  const sum = (pick: 'shown' | 'toldBySecond' | 'nearlyAll') => all.reduce((total, each) => total + each[pick], 0);
  return [
    `  One organisation dominates: of ${sum('shown')} numerators of boards, ${sum('toldBySecond')} tell the largest to within 10 %, in ${sum('nearlyAll')} it has more than 80 %`,
  ];
}

function priceLines(outcomes: readonly WayOutcome[]): string[] {
  const all = outcomes.flatMap(({ prices }) => prices);
  const share = (level: 'ENGLAND' | 'REGION' | 'ICB') =>
    percent(
      all.reduce((sum, { shown }) => sum + shown[level], 0),
      all.reduce((sum, { reported }) => sum + reported[level], 0),
    );
  const waits = all.flatMap(({ days }) => days);
  const days = waits.flatMap((each) => each ?? []).sort((one, other) => one - other);
  const at = (part: number) => (days[Math.floor(part * days.length)] ?? 0).toFixed(0);
  return [
    `  Numerators shown at the end: boards ${share('ICB')}, regions ${share('REGION')}, England ${share('ENGLAND')}`,
    `  A late return is in the figure of its board after ${at(0.5)} days (nine in ten: ${at(0.9)}); ${percent(waits.length - days.length, waits.length)} are not at the end`,
  ];
}

function fatesOfQuarters(outcomes: readonly WayOutcome[], isClosed: boolean) {
  return outcomes.flatMap(({ fates }) => fates.filter((each) => each.isClosed === isClosed).map((each) => each.fates));
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(46) + cells.map((cell) => cell.padStart(10)).join('');
}
