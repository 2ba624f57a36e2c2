import { dayBefore, daysAfter } from '@monitor/domain';
import type { BoardPeriod } from './board-over-time.js';
import type { BodyPeriod } from './organisation-source.js';

/** What is new about a body from a day on. */
export interface PeriodChange {
  from: string;
  /** Null: as it was called. */
  rename: { before: string; after: string } | null;
  /** Null: where it was. */
  boards: readonly BoardPeriod[] | null;
}

/** Whether a period holds on a day. */
export function holdsOn({ validFrom, validTo }: Pick<BodyPeriod, 'validFrom' | 'validTo'>, day: string): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}

/** The board of a day; undefined where none is given for it. */
export function boardOn(boards: readonly BoardPeriod[], day: string): BoardPeriod | undefined {
  return boards.find(({ from, to }) => holdsOn({ validFrom: from, validTo: to }, day));
}

type Place = Pick<BodyPeriod, 'icbCode' | 'regionCode'>;

/** Where a body is by a source: a board that the source cannot tell takes nothing from one known in the same region. */
export function placeIn(board: BoardPeriod | undefined, { icbCode, regionCode }: Place): Place {
  if (board === undefined || (board.icbCode === null && board.regionCode === regionCode))
    return { icbCode, regionCode };
  return { icbCode: board.icbCode, regionCode: board.regionCode };
}

function splitOn(periods: readonly BodyPeriod[], day: string): BodyPeriod[] {
  return periods.flatMap((period) => {
    if (!holdsOn(period, day) || period.validFrom === day) return [period];
    return [
      { ...period, validTo: dayBefore(day) },
      { ...period, validFrom: day },
    ];
  });
}

function isSame(one: BodyPeriod, other: BodyPeriod): boolean {
  return (['name', 'type', 'icbCode', 'regionCode', 'onsCode'] as const).every((field) => one[field] === other[field]);
}

/** Periods that follow each other and differ in nothing as one. */
export function joinPeriods(periods: readonly BodyPeriod[]): BodyPeriod[] {
  return periods.reduce<BodyPeriod[]>((joined, period) => {
    const last = joined.at(-1);
    const goesOn = last?.validTo !== null && last !== undefined && daysAfter(last.validTo, 1) === period.validFrom;
    if (last === undefined || !goesOn || !isSame(last, period)) return [...joined, period];
    return [...joined.slice(0, -1), { ...last, validTo: period.validTo }];
  }, []);
}

/** Periods of which the board was not known take it from what is told now, within the same region. */
export function fillBoards(standing: readonly BodyPeriod[], boards: readonly BoardPeriod[]): BodyPeriod[] {
  if (standing.every(({ icbCode }) => icbCode !== null)) return [...standing];
  const split = boards.map(({ from }) => from).reduce(splitOn, [...standing]);
  return joinPeriods(
    split.map((period) => {
      const board = boardOn(boards, period.validFrom);
      const isTold = period.icbCode === null && board?.regionCode === period.regionCode;
      return isTold ? { ...period, icbCode: board?.icbCode ?? null } : period;
    }),
  );
}

/** The periods of a body after a change; what it was before that day, and what did not change, is left as it was. */
export function changePeriods(standing: readonly BodyPeriod[], { from, rename, boards }: PeriodChange): BodyPeriod[] {
  const starts = [from, ...(boards?.map((board) => board.from).filter((day) => day > from) ?? [])];
  const changed = starts.reduce(splitOn, [...standing]).map((period) => {
    if (period.validFrom < from) return period;
    const name = rename !== null && period.name === rename.before ? rename.after : period.name;
    return { ...period, name, ...placeIn(boardOn(boards ?? [], period.validFrom), period) };
  });
  return joinPeriods(changed);
}
