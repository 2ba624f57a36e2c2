import type { Counted } from './draw-people.js';
import type { Mishap } from './people-design.js';
import type { CountedReturn, QuarterOfReturns } from './publish-view.js';

/** An organisation's counts, and the area in which they count. */
interface PlacedCounts extends Counted {
  area: number;
}

/** What is given for a quarter, when it is first published and now, once every mishap has happened to the returns. */
export function returnsAfter(
  mishaps: readonly Mishap[],
  counted: readonly Counted[],
  { quarter, of }: { quarter: number; of: number },
): Omit<QuarterOfReturns, 'quarterId'> {
  const isLast = quarter === of - 1;
  let placed = counted.map((each): PlacedCounts => ({ ...each, area: each.organisation.area }));
  if (isLast) for (const mishap of mishaps) placed = after(mishap, placed);
  const now = placed.map(toReturn);
  const revised = mishaps.find((mishap) => mishap.kind === 'REVISED');
  if (revised === undefined) return { atFirst: now, now };
  if (quarter !== 0) return { atFirst: now, now, firstIn: revised.when === 'BEFORE_LAST' ? 2 : 1 };
  const atFirst = placed.map((each) => toReturn(each.area === revised.area ? times(each, revised.factor) : each));
  return { atFirst, now };
}

function after(mishap: Mishap, placed: PlacedCounts[]): PlacedCounts[] {
  switch (mishap.kind) {
    case 'LATE': {
      const left = firstOf(placed, mishap.area, mishap.response);
      return placed.filter((each) => each.area !== mishap.area || left.includes(each));
    }
    case 'OUTLIER': {
      const largest = placed
        .filter(({ area }) => area === mishap.area)
        .reduce((most, each) => (peopleOf(each) > peopleOf(most) ? each : most));
      return placed.map((each) => (each === largest ? times(each, mishap.factor) : each));
    }
    case 'MOVED': {
      const moving = firstOf(placed, 1, mishap.share);
      return placed.map((each) => (moving.includes(each) ? { ...each, area: 0 } : each));
    }
    case 'REVISED':
      return placed;
  }
}

/** Organisations come in the order in which they were invented, which says nothing of them. */
function firstOf(placed: readonly PlacedCounts[], area: number, share: number): PlacedCounts[] {
  const own = placed.filter((each) => each.area === area);
  return own.slice(0, Math.max(1, Math.round(own.length * share)));
}

function peopleOf({ denominators }: Counted): number {
  return denominators.reduce((sum, count) => sum + count, 0);
}

function times(counted: PlacedCounts, factor: number): PlacedCounts {
  return { ...counted, numerators: counted.numerators.map((count) => Math.round(count * factor)) };
}

function toReturn({ organisation, area, numerators, denominators }: PlacedCounts): CountedReturn {
  return { code: organisation.code, regionCode: `A${area + 1}`, numerators, denominators };
}
