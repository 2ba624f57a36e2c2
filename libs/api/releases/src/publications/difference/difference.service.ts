import { nodesToRead, readCursor, TenantTx, toConnection } from '@monitor/api-platform';
import type { Page } from '@monitor/api-platform';
import { can, DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { differingFigures, keyCount, sealedPublications } from './differing-figures.query.js';
import type { DifferenceKeys, DifferingFigure } from './differing-figures.query.js';
import { toFigureDifference } from './to-figure-difference.js';
import type { FigureDifference } from './figure-difference.type.js';

const list = 'figures that differ';

/** Two publications, and which page of their differences is wanted. */
export interface DifferencePage {
  from: number;
  to: number;
  first: number;
  after: string | null;
}

/** Says how the figures of one publication differ from those of another, whichever came first. */
@Injectable()
export class DifferenceService {
  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /**
   * One page of the figures that differ, the largest difference first; null where a publication has no figures, or is
   * not out and the reader does not release.
   */
  async compare(actor: Actor, { from, to, first, after }: DifferencePage): Promise<Page<FigureDifference> | null> {
    const most = nodesToRead(first);
    const place = placeAfter(after, from, to);
    const [earlier, later] = from < to ? [from, to] : [to, from];
    const releases = can(actor, 'publication:prepare') || can(actor, 'publication:approve');
    const read = async (manager: EntityManager) => {
      const found = await sealedPublications(manager, [from, to]);
      const readable = found.filter(({ isOut }) => isOut || releases);
      if (readable.length < new Set([from, to]).size) return null;
      const rows = await differingFigures(manager, { earlier, later }, { after: place, most });
      const page = toConnection(list, rows, { first, keysOf: (row) => keysOf(row, from, to) });
      return withNodes(page, (row) => toFigureDifference(row, { from, to }));
    };
    return this.tx.run({ system: 'publication', onBehalfOf: actor }, read, { readOnly: true });
  }
}

function keysOf(row: DifferingFigure, from: number, to: number): string[] {
  const { quarterId, boundaries, level, metricId, stratifier, areaCode, measure, group } = row;
  const figure = [quarterId, boundaries, level, metricId, stratifier, areaCode, measure, group];
  return [String(from), String(to), String(row.rank), row.moved, ...figure];
}

/** Where a page begins; refuses a cursor of other publications, and one that nobody was given. */
function placeAfter(cursor: string | null, from: number, to: number): DifferenceKeys | null {
  const keys = readCursor(list, cursor, keyCount + 2);
  if (keys === null) return null;
  const [ofFrom, ofTo, rank = '', moved = '', ...figure] = keys;
  const isOfThese = ofFrom === String(from) && ofTo === String(to);
  if (isOfThese && /^[012]$/.test(rank) && /^\d{1,9}(\.\d{1,40})?$/.test(moved)) return [rank, moved, ...figure];
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `“after” is not where a page of the differences between publications ${from} and ${to} begins. Leave it out for the first page.`,
  );
}

function withNodes<Row, Node>({ edges, pageInfo }: Page<Row>, toNode: (row: Row) => Node): Page<Node> {
  const told = edges.map(({ cursor, node }) => ({ cursor, node: toNode(node) }));
  return { nodes: told.map(({ node }) => node), edges: told, pageInfo };
}
