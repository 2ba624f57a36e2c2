import { TenantTx, readCursor, rowsToRead, toPage, writeCursor } from '@monitor/api-platform';
import { DomainError, can, editionOf, findQuestion } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { headOrExpected } from '../heads/expected-head.js';
import { permitted, returnNotFound } from '../heads/may-see.js';
import { seesCountsOfPeople } from '../queries/counts-of-people.js';
import { changesInWords } from './changes-in-words.js';
import type { CellHistoryArgs } from './cell-history.args.js';
import { readCellHistory, readHead } from './cell-history.query.js';
import type { CellHistory } from './cell-history.type.js';

const list = 'cellHistory';
const sortKeys = 2;

@Injectable()
export class CellHistoryService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** What became of the cells of an answer; for the organisation, its helpers, and the region while it decides. */
  cellHistory(actor: Actor, asked: CellHistoryArgs): Promise<CellHistory> {
    const { organisationCode, quarterId, question: code, cell = null, first } = asked;
    return this.tenantTx.run(
      actor,
      async (manager) => {
        const begun = await headOrExpected(manager, asked, await readHead(manager, asked));
        const head = permitted(actor, asked, begun, 'return:read');
        if (!seesCountsOfPeople(actor, head)) throw returnNotFound(asked);
        const edition = editionOf(head.edition);
        const question = findQuestion(edition, code);
        if (question === null)
          throw new DomainError(
            'NOT_FOUND',
            `This return does not ask “${code.slice(0, 60)}”. Choose a question of it.`,
          );
        const after = readCursor(list, asked.after, sortKeys);
        const page = { organisationCode, quarterId, question: code, cell, after, rows: rowsToRead(first) };
        const { rows, goesOnAfter: last } = toPage(await readCellHistory(manager, page), first);
        const isOutside = !actor.organisationCodes.includes(organisationCode) && !can(actor, 'return:help', head);
        return {
          nextCursor: last && writeCursor(list, [String(last.version), last.cell]),
          changes: changesInWords(rows, { edition, question, isOutside }),
        };
      },
      { readOnly: true },
    );
  }
}
