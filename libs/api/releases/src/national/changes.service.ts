import { nodesToRead, readCursor, TenantTx, toConnection } from '@monitor/api-platform';
import type { Page } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { changedTables } from './changes.query.js';
import type { StoredChange } from './changes.query.js';
import { beforeAll, toTableKeys } from './chosen-tables.query.js';
import type { TableKeys } from './chosen-tables.query.js';
import type { FigureChange } from './figure-change.type.js';
import { figureId } from './figure-keys.js';
import { figuresOfStored } from './walk-tables.js';

const list = 'changes of figures';

/** Which changes are wanted. */
export interface ChangesPage {
  first: number;
  after: string | null;
  /** A publication that the reader has whole; heeded where there is no cursor. */
  publication: number | null;
}

/** Tells what each publication changed, so that whoever keeps figures can keep them in step. */
@Injectable()
export class ChangesService {
  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /** One page of the changes after a cursor, after a publication, or from the first publication on. */
  async list(actor: Actor, { first, after, publication }: ChangesPage): Promise<Page<FigureChange>> {
    const most = nodesToRead(first);
    const from = placeAfter(after) ?? { publication: (publication ?? 0) + 1, table: beforeAll };
    const read = (manager: EntityManager) => changedTables(manager, from, most);
    const changes = (await this.tx.run(actor, read, { readOnly: true })).map(toChange);
    return toConnection(list, changes, { first, keysOf });
  }
}

function keysOf({ publication, ...of }: FigureChange): string[] {
  return [String(publication), of.quarterId, of.boundaries, of.level, of.metricId, of.stratifier, of.areaCode];
}

function placeAfter(cursor: string | null): { publication: number; table: TableKeys } | null {
  const keys = readCursor(list, cursor, 7);
  if (keys === null) return null;
  const [publication = '', ...table] = keys;
  if (/^[1-9][0-9]{0,8}$/.test(publication)) {
    return { publication: Number(publication), table: toTableKeys(table) };
  }
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    '“after” is not a cursor of this list. Leave it out for the first page.',
  );
}

function toChange(stored: StoredChange): FigureChange {
  const { asOf: publication, replaces, quarterId, level, areaCode, areaName, organisations } = stored;
  const { boundaries, metricId, stratifier } = stored;
  const started = replaces === null ? 'NEW' : 'RENEWED';
  return {
    ...{ publication, replaces, kind: organisations === 0 ? 'ENDED' : started, quarterId, level, areaCode, areaName },
    ...{ boundaries, metricId, stratifier, organisations },
    figures: figuresOfStored(stored).map((figure) => ({ ...figure, id: figureId(publication, figure), publication })),
  };
}
