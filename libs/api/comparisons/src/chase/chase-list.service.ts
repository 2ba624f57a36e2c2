import { toOrganisation } from '@monitor/api-organisations';
import { readCursor, rowsToRead, TenantTx, toPage, writeCursor } from '@monitor/api-platform';
import { QuartersService, readMoment, toStateCounts } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import { can, daysLate, DomainError, isToBeSent } from '@monitor/domain';
import type { Actor, ReturnState } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { basisOfRank } from '../missing/missing-returns.service.js';
import { rankMissing } from '../missing/rank-missing.js';
import type { RankedMissing } from '../missing/rank-missing.js';
import type { ChaseList, ChaseListArgs } from './chase-list.type.js';
import { chaseKeys, compareKeys } from './chase-order.js';
import type { ChasedRow } from './chase-order.js';
import { readChaseRows, readDrafts, readMailboxes } from './chase-rows.query.js';
import type { ChaseRow } from './chase-rows.query.js';
import { toChasedReturn, windowOf } from './to-chased-return.js';
import type { DaysOfQuarter } from './to-chased-return.js';

const sortKeys = 3;

/** Everything that is known of the returns of a region and quarter, before what is wanted of it is chosen. */
interface RegionReturns extends DaysOfQuarter {
  chased: readonly ChasedRow[];
  ranked: RankedMissing;
}

/** Which page is wanted, and by whom. */
interface PageAsked {
  actor: Actor;
  asked: ChaseListArgs;
  /** The place before the page; null for the first. */
  after: readonly string[] | null;
}

/**
 * Who has not sent: for the leads of a region, and for England. The rank of a return depends on all that are missing, so
 * that all are read and put in order here, and only what stands on the page is looked at more closely.
 */
@Injectable()
export class ChaseListService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /**
   * A page of the list. Refuses another region's returns as if they were not there. How far a draft is, the product
   * counts on the reader's behalf: what it says stays with its organisation.
   */
  list(actor: Actor, asked: ChaseListArgs): Promise<ChaseList> {
    const { regionCode, first, sort } = asked;
    const mayRead = (['return-progress:read', 'organisation-comparison:read'] as const).every((permission) =>
      can(actor, permission, { regionCode }),
    );
    if (!mayRead) throw new DomainError('NOT_FOUND', 'There is no such region among those you may look into.');
    rowsToRead(first);
    const after = readCursor(listName(sort), asked.after, sortKeys);
    const onBehalf = { system: 'progress', onBehalfOf: actor } as const;
    return this.tx.run(onBehalf, (manager) => this.read(manager, { actor, asked, after }), { readOnly: true });
  }

  private async read(manager: EntityManager, { actor, asked, after }: PageAsked): Promise<ChaseList> {
    const quarter = await this.quarters.find(manager, asked.quarterId);
    const { today } = await readMoment(manager);
    const all = await readRegion(manager, asked.regionCode, { window: windowOf(quarter), today });
    const chosen = all.chased.filter(({ row }) => isChosen(row, asked));
    const listed = chosen.filter(({ row }) => asked.states?.includes(row.state) ?? true);
    const { rows, goesOnAfter } = pageOf(listed, asked, after);
    const open = rows.filter(({ late, row }) => late !== null && row.edition !== null).map(({ row }) => row.code);
    const drafts = await readDrafts(manager, open, quarter.id);
    const seesMailboxes = can(actor, 'return:review', { regionCode: asked.regionCode });
    const shown = rows.map(({ row }) => row.code);
    const mailboxes = seesMailboxes ? await readMailboxes(manager, shown) : new Map<string, string>();
    const { columns } = all.ranked;
    return {
      quarter,
      total: listed.length,
      nextCursor: goesOnAfter && writeCursor(listName(asked.sort), [...chaseKeys(goesOnAfter, asked.sort)]),
      basis: basisOfRank(all.ranked.effects.length),
      states: toStateCounts(countStates(chosen)),
      late: chosen.filter(({ late }) => late !== null && late > 0).length,
      boards: boardsOf(all.chased),
      returns: rows.map((each) => toChasedReturn(each, all, { draft: drafts.get(each.row.code), columns, mailboxes })),
    };
  }
}

/** Cursors of one order are not those of another. */
function listName(sort: ChaseListArgs['sort']): string {
  return `chaseList ${sort}`;
}

async function readRegion(manager: EntityManager, regionCode: string, days: DaysOfQuarter): Promise<RegionReturns> {
  const { quarterId } = days.window;
  const rows = await readChaseRows(manager, regionCode, quarterId);
  const ranked = await rankMissing(manager, { quarterId, regionCode });
  const effects = new Map(ranked.effects.map((effect) => [effect.code, effect]));
  const chased = rows.map((row) => ({
    row,
    late:
      isToBeSent(row.state) && row.acceptedRevision === null ? daysLate(days.window, row.extension, days.today) : null,
    effect: effects.get(row.code) ?? null,
  }));
  return { ...days, chased, ranked };
}

function isChosen({ type, icbCode }: ChaseRow, asked: ChaseListArgs): boolean {
  const { organisationType = null, icbCode: board = null } = asked;
  return (organisationType === null || type === organisationType) && (board === null || icbCode === board);
}

function pageOf(listed: readonly ChasedRow[], { sort, first }: ChaseListArgs, after: readonly string[] | null) {
  const placed = listed
    .map((each) => ({ each, keys: chaseKeys(each, sort) }))
    .filter(({ keys }) => after === null || compareKeys(keys, after) > 0)
    .sort((a, b) => compareKeys(a.keys, b.keys));
  return toPage(
    placed.slice(0, rowsToRead(first)).map(({ each }) => each),
    first,
  );
}

function countStates(chosen: readonly ChasedRow[]): Partial<Record<ReturnState, number>> {
  const counts: Partial<Record<ReturnState, number>> = {};
  for (const { row } of chosen) counts[row.state] = (counts[row.state] ?? 0) + 1;
  return counts;
}

function boardsOf(chased: readonly ChasedRow[]): Area[] {
  const boards = new Map<string, Area>();
  for (const { row } of chased) {
    if (row.icbCode === null || boards.has(row.icbCode)) continue;
    const { icb } = toOrganisation(row);
    if (icb !== null) boards.set(row.icbCode, icb);
  }
  return [...boards.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
