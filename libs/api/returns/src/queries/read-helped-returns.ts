import { readCursor, rowsToRead, toPage, writeCursor } from '@monitor/api-platform';
import type { PageArgs } from '@monitor/api-platform';
import type { ReturnWork } from '../heads/return-work.js';
import { readHelpedPage } from './helped-heads.query.js';
import type { HelpedReturns } from './helped-returns.type.js';
import { readHeadsInOrder } from './return-heads.query.js';
import { toReturnHead } from './to-return-head.js';

const list = 'helpedReturns';
const sortKeys = 3;

/** A page of the returns that a helper types in: its keys, then the rows to show, quarter by quarter. */
export async function readHelpedReturns({ actor, manager }: ReturnWork, asked: PageArgs): Promise<HelpedReturns> {
  const { total, keys } = await readHelpedPage(manager, {
    helped: actor.helpedCodes ?? [],
    after: readCursor(list, asked.after, sortKeys),
    rows: rowsToRead(asked.first),
  });
  const { rows, goesOnAfter: last } = toPage(keys, asked.first);
  const returns: HelpedReturns['returns'] = [];
  for (const quarterId of new Set(rows.map((row) => row.quarterId))) {
    const codes = rows.filter((row) => row.quarterId === quarterId).map(({ code }) => code);
    returns.push(...(await readHeadsInOrder(manager, codes, quarterId)).map(toReturnHead));
  }
  return { total, nextCursor: last && writeCursor(list, [last.quarterId, last.name, last.code]), returns };
}
