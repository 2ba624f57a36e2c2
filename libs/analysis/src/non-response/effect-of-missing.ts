import { effectInWords } from './effect-words.js';
import { fewestToChange } from './fewest-to-change.js';
import { standingOf } from './region-standing.js';
import type { RegionColumn, RegionStanding } from './region-standing.js';

/** A return that was expected of an organisation of the region and is not accepted. */
export interface MissingReturn {
  code: string;
  name: string;
  /** How many answers it owes in each column, in the order of the columns. */
  owed: readonly number[];
  /** What the organisation said in each column when it last answered; null where it never did. */
  before: readonly { inPlace: number; applicable: number }[] | null;
}

/** What a region and the rest of England answered, and which returns of the region are missing. */
export interface RegionAnswers {
  columns: readonly RegionColumn[];
  missing: readonly MissingReturn[];
  /** The level that the view is judged by, which allows for everything that is compared. */
  confidence: number;
}

/** What the absence of one return means for what is said of its region. */
export interface EffectOfMissing {
  code: string;
  /** 1 is the return whose absence matters most. */
  rank: number;
  /** Key of the column that it matters most in; null where it owes nothing that is not known already. */
  columnKey: string | null;
  /** By how much the range of the region's share narrows there once it comes in, from 0 to 1. */
  narrowing: number;
  /** Where the region stands there now. */
  standing: RegionStanding;
  /**
   * The fewest returns, this one among them, that could change where the region stands there: 1 where it could alone;
   * null where not even few together could.
   */
  fewestToChange: number | null;
  sentence: string;
}

/**
 * Ranks the missing returns of a region by what their absence means: those that could alone change where the region stands
 * against the rest of England come first, then those that could with the fewest others, then by how far each narrows the
 * range in which the region's share must lie, then by how far a figure would move if the organisation said the same as
 * last time.
 *
 * In words: a return that owes m answers narrows the range of a column by m / (applicable + all that is owed); it could
 * change the standing if, with others that owe most, its answers all in place or all not bring the interval of the
 * difference across nought. Output: one row a return, in the order of rank.
 * Source: Manski 1989, Journal of Human Resources 24:343.
 */
export function effectOfMissing(answers: RegionAnswers): EffectOfMissing[] {
  const effectOf = effectsByDebt(answers);
  const effects = answers.missing.map((missing) => {
    const effect = effectOf(missing.owed);
    return { missing, effect, shift: shiftOf(missing, answers.columns) };
  });
  effects.sort(
    (a, b) =>
      (a.effect.fewest ?? Infinity) - (b.effect.fewest ?? Infinity) ||
      b.effect.narrowing - a.effect.narrowing ||
      b.shift - a.shift ||
      a.missing.name.localeCompare(b.missing.name, 'en-GB'),
  );
  return effects.map(({ missing, effect }, index) => toEffect(missing, effect, { rank: index + 1, answers }));
}

/** What a return that owes so much means, whichever organisation it is of. */
interface EffectOfDebt {
  /** Place of the column that it matters most in; -1 where it owes nothing. */
  column: number;
  narrowing: number;
  fewest: number | null;
}

/** Organisations of one type owe the same, so that each debt is worked out once. */
function effectsByDebt({ columns, missing, confidence }: RegionAnswers): (owed: readonly number[]) => EffectOfDebt {
  const known = new Map<string, EffectOfDebt>();
  const owedIn = columns.map((_, column) => missing.map(({ owed }) => owed[column] ?? 0).sort((a, b) => b - a));
  return (owed) => {
    const key = owed.join(' ');
    const effect =
      known.get(key) ?? mostOf(columns.map((column, at) => effectIn(column, owed[at] ?? 0, owedIn[at] ?? [])));
    known.set(key, effect);
    return effect;
  };

  function effectIn(column: RegionColumn, own: number, owed: readonly number[]): Omit<EffectOfDebt, 'column'> {
    const open = column.region.applicable + owed.reduce((sum, answers) => sum + answers, 0);
    return { narrowing: own === 0 ? 0 : own / open, fewest: fewestToChange(column, own, owed, confidence) };
  }
}

/** Of all columns, the one where fewest returns could change the standing; among those, where the range narrows most. */
function mostOf(effects: readonly Omit<EffectOfDebt, 'column'>[]): EffectOfDebt {
  return effects.reduce<EffectOfDebt>(
    (most, effect, column) => {
      if (effect.narrowing === 0) return most;
      const nearer = (effect.fewest ?? Infinity) - (most.fewest ?? Infinity);
      const isMore = nearer < 0 || (!(nearer > 0) && effect.narrowing > most.narrowing);
      return isMore ? { ...effect, column } : most;
    },
    { column: -1, narrowing: 0, fewest: null },
  );
}

/** How far the region's share would move at most, in any column, if the organisation said the same as last time. */
function shiftOf({ before }: MissingReturn, columns: readonly RegionColumn[]): number {
  const shifts = columns.map(({ region }, column) => {
    const said = before?.[column];
    if (said === undefined || region.applicable === 0) return 0;
    const moved = (region.inPlace + said.inPlace) / (region.applicable + said.applicable);
    return Math.abs(moved - region.inPlace / region.applicable);
  });
  return Math.max(0, ...shifts);
}

function toEffect(
  missing: MissingReturn,
  { column: at, narrowing, fewest }: EffectOfDebt,
  { rank, answers }: { rank: number; answers: RegionAnswers },
): EffectOfMissing {
  const column = answers.columns[at] ?? null;
  const standing = column === null ? 'NOT_TOLD' : standingOf(column, answers.confidence);
  const said = missing.before?.[at] ?? null;
  return {
    ...{ code: missing.code, rank, columnKey: column?.key ?? null, narrowing, standing, fewestToChange: fewest },
    sentence: effectInWords({
      ...{ columnName: column?.name ?? null, narrowing, standing, fewest, before: said },
      missing: answers.missing.length,
    }),
  };
}
