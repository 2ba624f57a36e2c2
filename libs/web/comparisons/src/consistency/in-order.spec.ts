import { describe, expect, it } from '@jest/globals';
import { cell, consistencyArea, figure, notReported } from '../testing/answers.builder.js';
import { inOrder } from './in-order.js';

/** Every order of a few things. */
function ordersOf<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first, at) =>
    ordersOf(things.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

const shares = { London: 0.62, Midlands: 0.2, 'North West': 0, 'South East': 0.62 };
const areas = [
  ...Object.entries(shares).map(([name, value]) => consistencyArea(name, { cells: [cell('D1', figure({ value }))] })),
  consistencyArea('East of England', { cells: [cell('D1', notReported, 0)] }),
];

function namesOf(...asked: Parameters<typeof inOrder>) {
  return inOrder(...asked).map(({ area }) => area.shortName);
}

describe('inOrder', () => {
  it('goes by share then name, an area without a share behind one of nothing, in whatever order they come', () => {
    const ordered = ['London', 'South East', 'Midlands', 'North West', 'East of England'];
    for (const order of ordersOf(areas)) expect(namesOf(order, 'SHARE', 'D1')).toEqual(ordered);
  });

  it('goes by name where that is asked for, and where there is no column to go by', () => {
    const named = ['East of England', 'London', 'Midlands', 'North West', 'South East'];
    for (const order of ordersOf(areas)) expect(namesOf(order, 'NAME', 'D1')).toEqual(named);
    expect(namesOf(areas.toReversed(), 'SHARE', null)).toEqual(named);
  });
});
