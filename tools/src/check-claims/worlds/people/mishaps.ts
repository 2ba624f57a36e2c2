import type { Counted } from './draw-people.js';
import type { PeopleDesign } from './people-design.js';

interface Where {
  design: PeopleDesign;
  area: number;
  quarter: number;
  /** How many quarters there are. */
  of: number;
}

/** What an area's returns say in a quarter, now and when it was first published, once every mishap has happened. */
export function happened(
  where: Where,
  counted: readonly Counted[],
): { now: readonly Counted[]; atFirst: readonly Counted[] } {
  const isLast = where.quarter === where.of - 1;
  let now = counted.filter(({ organisation }) => organisation.area === where.area);
  for (const mishap of where.design.mishaps) {
    if (!isLast) continue;
    if (mishap.kind === 'MOVED' && where.area < 2) now = afterMove(mishap.share, where.area, counted);
    else if (mishap.kind === 'LATE' && mishap.area === where.area) now = firstOf(now, mishap.response);
    else if (mishap.kind === 'OUTLIER' && mishap.area === where.area) now = withLargestAt(now, mishap.factor);
  }
  const revised = where.design.mishaps.find((each) => each.kind === 'REVISED' && each.area === where.area);
  const isRevised = revised?.kind === 'REVISED' && where.quarter === 0;
  return { now, atFirst: isRevised ? now.map((each) => times(each, revised.factor)) : now };
}

/** Organisations come in the order in which they were invented, which says nothing of them. */
function firstOf(counted: readonly Counted[], response: number): Counted[] {
  return counted.slice(0, Math.max(1, Math.round(counted.length * response)));
}

function withLargestAt(counted: readonly Counted[], factor: number): Counted[] {
  const peopleOf = ({ denominators }: Counted) => denominators.reduce((sum, count) => sum + count, 0);
  const largest = counted.reduce((most, each) => (peopleOf(each) > peopleOf(most) ? each : most));
  return counted.map((each) => (each === largest ? times(each, factor) : each));
}

function times(counted: Counted, factor: number): Counted {
  return { ...counted, numerators: counted.numerators.map((count) => Math.round(count * factor)) };
}

function afterMove(share: number, area: number, counted: readonly Counted[]): Counted[] {
  const second = counted.filter(({ organisation }) => organisation.area === 1);
  const moving = firstOf(second, share);
  if (area === 1) return second.filter((each) => !moving.includes(each));
  return [...counted.filter(({ organisation }) => organisation.area === 0), ...moving];
}
