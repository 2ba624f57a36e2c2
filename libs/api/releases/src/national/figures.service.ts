import { setImmediate } from 'node:timers/promises';
import { nodesToRead, TenantTx, toConnection } from '@monitor/api-platform';
import type { Page } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { findPublication } from '../publications/storage/find-publication.query.js';
import { chooseTables } from './choose-tables.js';
import { beforeAll, chosenTables } from './chosen-tables.query.js';
import type { StoredTable } from './chosen-tables.query.js';
import { ColumnsOfFigures } from './columns-of-figures.js';
import { figureId, figureKeys, figuresList, placeAfter } from './figure-keys.js';
import type { Figure } from './figure.type.js';
import type { FiguresInput } from './figures.input.js';
import { figuresOfTables } from './walk-tables.js';
import type { FigureChoice, NamedFigure } from './walk-tables.js';

/** Which page of figures is wanted. */
export interface FiguresPage {
  first: number;
  after: string | null;
}

/** Published figures for national teams: whatever they choose, in two statements. */
@Injectable()
export class FiguresService {
  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /** One page of the figures that a filter chooses; null where nothing has been published yet. */
  async list(actor: Actor, filter: FiguresInput, { first, after }: FiguresPage): Promise<Page<Figure> | null> {
    const wanted = nodesToRead(first);
    const place = placeAfter(after, filter.publication ?? null);
    const measures = filter.measures ?? null;
    const read = async (manager: Parameters<typeof findPublication>[0]) => {
      const found = await findPublication(manager, place.publication);
      if (found === null) return null;
      const most = 1 + Math.ceil(wanted / fewestOfTable(measures));
      const tables = await chosenTables(manager, chooseTables(found, filter), { from: place.from, most });
      // Where the table of the cursor is not among those chosen, the page begins with the table that follows.
      const isFirst = tables[0] !== undefined && place.from.join() === keysOfTable(tables[0]).join();
      const walk = figuresOfTables(tables, { measures, after: isFirst ? place.after : null });
      const nodes = taken(walk, wanted).map((figure) => toFigure(found.number, figure));
      return toConnection(figuresList, nodes, { first, keysOf: (node) => figureKeys(found.number, node) });
    };
    return this.tx.run(actor, read, { readOnly: true });
  }

  /**
   * All figures that a filter chooses, as columns; null where nothing has been published yet. Refuses (QUERY_TOO_COSTLY)
   * more tables than an answer holds.
   */
  async columns(actor: Actor, filter: FiguresInput): Promise<ColumnsOfFigures | null> {
    const read = async (manager: Parameters<typeof findPublication>[0]) => {
      const found = await findPublication(manager, filter.publication ?? null);
      if (found === null) return null;
      const tables = await chosenTables(manager, chooseTables(found, filter), {
        from: beforeAll,
        most: mostTables + 1,
      });
      keepWithinAnswer(tables.length, found.number);
      return { publication: found.number, tables };
    };
    const found = await this.tx.run(actor, read, { readOnly: true });
    if (found === null) return null;
    return new ColumnsOfFigures(found.publication, await everyFigure(found.tables, filter.measures ?? null));
  }
}

/** The most tables (one area, quarter, metric and stratifier each) of one answer: about 50,000 figures. Writing more would keep others waiting. */
const mostTables = 5_000;

function keepWithinAnswer(tables: number, publication: number): void {
  if (tables <= mostTables) return;
  throw new DomainError(
    'QUERY_TOO_COSTLY',
    `More than 5,000 tables (about 50,000 figures) were asked for in one answer. Ask for fewer quarters, levels, metrics or stratifiers at once, or take the whole publication as files: /releases/${publication}/manifest.json.`,
  );
}

/** Tables that are read without letting other work of the process in between. */
const atOnce = 500;

async function everyFigure(tables: readonly StoredTable[], measures: FigureChoice['measures']): Promise<NamedFigure[]> {
  const figures: NamedFigure[] = [];
  for (let begin = 0; begin < tables.length; begin += atOnce) {
    for (const figure of figuresOfTables(tables.slice(begin, begin + atOnce), { measures, after: null })) {
      figures.push(figure);
    }
    await setImmediate();
  }
  return figures;
}

function keysOfTable(
  table: Pick<NamedFigure, 'quarterId' | 'boundaries' | 'level' | 'metricId' | 'stratifier' | 'areaCode'>,
) {
  return [table.quarterId, table.boundaries, table.level, table.metricId, table.stratifier, table.areaCode];
}

/** How many figures of the chosen measures a table has at least, since a stratifier tells two groups apart or more. */
function fewestOfTable(measures: FigureChoice['measures']): number {
  if (measures === null) return 5;
  const chosen = new Set(measures);
  return Math.max(1, chosen.size + (chosen.has('SHARE') ? 1 : 0));
}

function taken<Each>(each: Iterable<Each>, most: number): Each[] {
  const found: Each[] = [];
  for (const one of each) {
    found.push(one);
    if (found.length === most) break;
  }
  return found;
}

function toFigure(publication: number, figure: NamedFigure): Figure {
  return { ...figure, id: figureId(publication, figure), publication };
}
