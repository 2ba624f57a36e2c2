import { practiceFindings, practiceQuarter, seedOfView, toPracticeTable } from '@monitor/analysis';
import type { Finding, OrganisationPractice, PracticeNames } from '@monitor/analysis';
import { knownBreaks } from '@monitor/api-comparability';
import { TenantTx } from '@monitor/api-platform';
import { areasName, catalogueOf, editionFor } from '@monitor/domain';
import type { Actor, FrameworkCatalogue, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { columnsOf } from '../columns.js';
import type { Column } from '../columns.js';
import type { Consistency } from '../consistency.type.js';
import { areaOfPractice } from './area-of-practice.js';
import { comparableQuarters } from './comparable-quarters.js';
import { PracticeReader } from './practice-reader.service.js';

/** What a view of consistency lets say besides where areas stand apart. */
@Injectable()
export class PracticeFindingsService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(PracticeReader) private readonly reader: PracticeReader,
  ) {}

  /** Agreement within areas, share of variation, and convergence; none for a view that has no two areas. */
  async findingsOf(actor: Actor, view: Consistency): Promise<Finding[]> {
    const { asked, quarter, level, boundaries } = view;
    const areaCodes = view.areas.map(({ area }) => area.code);
    if (areaCodes.length < 2) return [];
    const organisationType = asked.organisationType ?? null;
    const columns = columnsOf(catalogueFor(quarter.id), asked.domain ?? null, organisationType);
    const ledger = await this.tx.run(actor, (manager) => knownBreaks(manager), { readOnly: true });
    const followed = { quarterId: quarter.id, level, boundaries, areaCodes, columns, ledger, catalogueFor };
    const quarterIds = comparableQuarters(followed);
    const answers = await this.answersOf(actor, quarterIds);
    const latest = answers.at(-1)?.organisations ?? [];
    const actionCodes = codesOf(quarter.id);
    const areaOf = areaOfPractice(level, boundaries);
    const table = toPracticeTable(latest, { actionCodes, columns, areaCodes, areaOf, organisationType });
    const counted = columns.flatMap((column) => column.actionCodes);
    const quarters = answers.map(({ quarterId, organisations }) =>
      practiceQuarter({ quarterId, organisations, actionCodes: codesOf(quarterId), counted }, table),
    );
    return practiceFindings({ table, quarters, seed: seedOfView(...wordsOf(view)) }, namesIn(view, columns));
  }

  /** The answers of each quarter, from the first on of which there are any. */
  private async answersOf(
    actor: Actor,
    quarterIds: readonly QuarterId[],
  ): Promise<{ quarterId: QuarterId; organisations: OrganisationPractice[] }[]> {
    const read = await this.reader.read(
      actor,
      quarterIds.map((quarterId) => ({ quarterId, actionCodes: codesOf(quarterId) })),
    );
    const answers = quarterIds.map((quarterId, at) => ({ quarterId, organisations: read[at] ?? [] }));
    return answers.slice(
      Math.max(
        answers.findIndex(({ organisations }) => organisations.length > 0),
        0,
      ),
    );
  }
}

function catalogueFor(quarterId: QuarterId): FrameworkCatalogue {
  return catalogueOf(editionFor(quarterId));
}

function codesOf(quarterId: QuarterId): string[] {
  return catalogueFor(quarterId).actions.map(({ code }) => code);
}

function namesIn({ level, areas }: Consistency, columns: readonly Column[]): PracticeNames {
  return {
    areasName: areasName(level),
    areas: new Map(areas.map(({ area }) => [area.code, area.shortName])),
    columns: new Map(columns.map(({ key, label, text, actionCodes }) => [key, actionCodes.length > 1 ? text : label])),
  };
}

/** What is viewed: the same view has the same seed, and so the same words. */
function wordsOf({ quarter, level, boundaries, within, asked }: Consistency): string[] {
  return [quarter.id, level, boundaries, within?.code ?? '', asked.organisationType ?? '', asked.domain ?? ''];
}
