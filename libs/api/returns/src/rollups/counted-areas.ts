import type { PlaceOfQuarter } from '@monitor/api-organisations';
import { groupCodes, shareOfCounts } from '@monitor/domain';
import type { Boundaries, PlacePart } from '@monitor/domain';
import type { MetricFact, ReturnFacts } from '../facts/return-facts.js';
import type { ReturnHeadRow } from '../heads/return-head-row.js';
import type { RollupLevel } from './rollup-levels.js';

/** An area in one reading of the boundaries. */
export interface CountedArea {
  boundaries: Boundaries;
  level: RollupLevel;
  code: string;
}

/** What a return adds to some areas, to each of them the same. */
export interface AreaFacts {
  areas: CountedArea[];
  facts: ReturnFacts;
  /** Whether it is counted there as a return: a body that was divided is one return still. */
  isReturn: boolean;
  /** Whether its counts are a share by weights. */
  isEstimated: boolean;
}

const sharedLevels = ['REGION', 'ICB'] as const;

function wholeAreas(boundaries: Boundaries, { regionCode, icbCode }: Omit<PlaceOfQuarter, 'parts'>): CountedArea[] {
  const codes = { REGION: regionCode, ICB: icbCode };
  return sharedLevels.flatMap((level) => {
    const code = codes[level];
    return code === null ? [] : [{ boundaries, level, code }];
  });
}

/** The areas a return counts for as it was: England, its region, and its board where that is known. */
export function areasAsWas(head: Pick<ReturnHeadRow, 'icbCode' | 'regionCode'>): CountedArea[] {
  return [{ boundaries: 'AS_WAS', level: 'ENGLAND', code: 'ENG' }, ...wholeAreas('AS_WAS', head)];
}

/** The areas of today that hold all of a return, which is never divided: it counts there as a return. */
export function areasAsNow(place: PlaceOfQuarter): CountedArea[] {
  return wholeAreas('AS_NOW', place);
}

/** A part's share of a table. */
function shareOf(table: MetricFact, part: PlacePart): MetricFact {
  const { stratifier } = table;
  return { ...table, ...shareOfCounts(table, { stratifier, groups: groupCodes(stratifier) }, part) };
}

function summed(tables: readonly MetricFact[]): MetricFact[] {
  const [first, ...others] = tables;
  if (first === undefined) return [];
  const add = (pick: (table: MetricFact) => number[]) =>
    pick(first).map((count, index) => others.reduce((sum, table) => sum + (pick(table)[index] ?? 0), count));
  return [{ ...first, numerators: add((table) => table.numerators), denominators: add((table) => table.denominators) }];
}

/** What each area of a level gets of a divided body's counts; an area that holds all of them gets them exactly. */
function sharesOfLevel(facts: ReturnFacts, parts: readonly PlacePart[], level: RollupLevel): AreaFacts[] {
  const codeOf = (part: PlacePart) => (level === 'REGION' ? part.regionCode : part.icbCode);
  const codes = new Set(parts.map(codeOf));
  return [...codes].flatMap((code) => {
    if (code === null) return [];
    const own = parts.filter((part) => codeOf(part) === code);
    const metrics = facts.metrics.flatMap((table) => summed(own.map((part) => shareOf(table, part))));
    return [
      {
        areas: [{ boundaries: 'AS_NOW' as const, level, code }],
        facts: { answers: [], metrics: codes.size === 1 ? facts.metrics : metrics },
        isReturn: false,
        isEstimated: codes.size > 1,
      },
    ];
  });
}

/** What a return adds to the areas of today: answers to those that hold all of it, counts shared out where divided. */
export function factsAsNow(place: PlaceOfQuarter, facts: ReturnFacts): AreaFacts[] {
  const { parts } = place;
  const whole = { areas: areasAsNow(place), isReturn: true, isEstimated: false };
  if (parts === null) return [{ ...whole, facts }];
  return [
    { ...whole, facts: { ...facts, metrics: [] } },
    ...sharedLevels.flatMap((level) => sharesOfLevel(facts, parts, level)),
  ];
}
