import type { StratifierDefinition } from '@monitor/domain';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { alikeWithin } from '../equity/declared-margin.js';
import type { EquityPoint } from '../equity/equity-point.js';
import { changeOfSame } from '../publication/change-of-same.js';
import type { PublishedChange } from '../publication/change-of-same.js';
import type { StatesOfQuarter } from './state-of-areas.js';
import { englandKey } from './state-of-areas.js';
import type { TableOfArea } from './standing-tables.js';

/** A table of an earlier quarter as it stands in the publication that is being made. */
export interface StandingFigures {
  /** The publication that showed it as it is. */
  publication: number;
  figures: EquityPoint;
}

/** An earlier quarter of the same metric and stratifier, as the publication that is being made has it. */
export interface EarlierQuarter {
  quarterId: string;
  states: StatesOfQuarter;
  /** What stands published of it, by the key of the area. */
  standing: ReadonlyMap<string, StandingFigures>;
}

/** How the changes of a table are worked out. */
export interface ChangesOf {
  publication: number;
  earlier: readonly EarlierQuarter[];
  /** What counts in England in the later quarter. */
  england: TableOfArea['now'];
  definition: StratifierDefinition;
  policy: DisclosurePolicy;
}

/** The changes of an area's gap since the earlier quarters in which one stands, among the same organisations. */
export function changesSince({ key, now }: TableOfArea, figures: EquityPoint, of: ChangesOf): PublishedChange[] {
  return of.earlier.flatMap(({ quarterId, states, standing }) => {
    const stood = standing.get(key);
    const gaps = { before: stood?.figures.difference.value ?? null, now: figures.difference.value };
    const pair = samePair(stood?.figures, figures, of.definition);
    if (stood === undefined || gaps.before === null || gaps.now === null || pair === null) return [];
    const counting = states.at(of.publication);
    const change = changeOfSame(
      {
        since: quarterId,
        published: states.at(stood.publication).get(key) ?? [],
        before: counting.get(key) ?? [],
        beforeAnywhere: counting.get(englandKey) ?? [],
        now,
        nowAnywhere: of.england,
        gaps: { before: gaps.before, now: gaps.now },
        pair,
        alikeWithin,
      },
      of.policy,
    );
    return change ?? [];
  });
}

/**
 * The figures of a table that nobody has changed, where a table of an earlier quarter is shown anew: with what has changed
 * since that one, and with all else as it stands. An earlier table that waits leaves the change as it was published, for
 * the difference would tell what it waits for. Empty where nothing is said anew.
 */
export function followedAnew(
  { key, kept }: TableOfArea,
  { publication, earlier }: Pick<ChangesOf, 'publication' | 'earlier'>,
  changesNow: (figures: EquityPoint) => PublishedChange[],
): EquityPoint[] {
  const [last] = kept;
  const anew = new Set(
    earlier.flatMap(({ quarterId, standing }) => (standing.get(key)?.publication === publication ? [quarterId] : [])),
  );
  if (last === undefined || anew.size === 0) return [];
  const stood = last.figures.changes ?? [];
  const changes = [
    ...stood.filter(({ since }) => !anew.has(since)),
    ...changesNow(last.figures).filter(({ since }) => anew.has(since)),
  ].sort((one, other) => (one.since < other.since ? -1 : 1));
  return JSON.stringify(changes) === JSON.stringify(stood) ? [] : [{ ...last.figures, changes }];
}

/** Positions of the two groups, where both quarters compare the same. */
function samePair(before: EquityPoint | undefined, now: EquityPoint, { groups }: StratifierDefinition) {
  const [then, latest] = [before?.compared, now.compared];
  if (!then || !latest || then.high !== latest.high || then.low !== latest.low) return null;
  const positionOf = (code: string) => groups.findIndex((group) => group.code === code);
  return { high: positionOf(latest.high), low: positionOf(latest.low) };
}
