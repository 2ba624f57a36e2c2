import { readCursor, rowsToRead, toPage, writeCursor } from '@monitor/api-platform';
import { toStateCounts } from '@monitor/api-reference';
import type { EntityManager } from 'typeorm';
import { readRegionPage } from './region-heads.query.js';
import type { RegionReturns, RegionReturnsArgs } from './region-returns.type.js';
import { readHeadsInOrder } from './return-heads.query.js';
import { toReturnHead } from './to-return-head.js';

const list = 'regionReturns';
const sortKeys = 3;

/** A page of the returns of a region: its keys, then the rows to show. */
export async function readRegionReturns(manager: EntityManager, asked: RegionReturnsArgs): Promise<RegionReturns> {
  const { total, states, keys } = await readRegionPage(manager, {
    regionCode: asked.regionCode,
    quarterId: asked.quarterId,
    organisationType: asked.organisationType ?? null,
    states: asked.states ?? null,
    after: readCursor(list, asked.after, sortKeys),
    rows: rowsToRead(asked.first),
  });
  const { rows, goesOnAfter: last } = toPage(keys, asked.first);
  const heads = await readHeadsInOrder(
    manager,
    rows.map(({ code }) => code),
    asked.quarterId,
  );
  const nextCursor = last && writeCursor(list, [last.state, last.name, last.code]);
  return { total, nextCursor, states: toStateCounts(states), returns: heads.map(toReturnHead) };
}
