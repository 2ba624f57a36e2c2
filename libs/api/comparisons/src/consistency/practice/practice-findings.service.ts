import { practiceFindings, practiceQuarter, seedOfView, toPracticeTable } from '@monitor/analysis';
import type { Finding, OrganisationPractice, PracticeNames, PracticeOverTime } from '@monitor/analysis';
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

/** Views that are kept, the latest that were asked for. */
const mostKept = 200;

/** What a view of consistency lets say besides where areas stand apart. Made once and kept, until something else counts. */
@Injectable()
export class PracticeFindingsService {
  private readonly kept = new Map<string, Finding[]>();

  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(PracticeReader) private readonly reader: PracticeReader,
  ) {}

  /**
   * Agreement within areas, share of variation, convergence, and what is left if only checked claims count; none for a view
   * without two areas.
   */
  async findingsOf(actor: Actor, view: Consistency): Promise<Finding[]> {
    const areaCodes = view.areas.map(({ area }) => area.code);
    if (areaCodes.length < 2) return [];
    const { asked, quarter, level, boundaries } = view;
    const columns = columnsOf(catalogueFor(quarter.id), asked.domain ?? null, asked.organisationType ?? null);
    const ledger = await this.tx.run(actor, (manager) => knownBreaks(manager), { readOnly: true });
    const quarterIds = comparableQuarters({
      ...{ quarterId: quarter.id, level, boundaries, areaCodes, columns, ledger, catalogueFor },
    });
    const wanted = quarterIds.map((quarterId) => ({ quarterId, actionCodes: codesOf(quarterId) }));
    const { answers, state } = await this.reader.read(actor, wanted);
    const names = namesIn(view, columns);
    const key = JSON.stringify([wordsOf(view), quarterIds, [...names.areas], columns, state]);
    const known = this.kept.get(key);
    const findings = known ?? practiceFindings(overTime({ view, columns, quarterIds, answers }), names);
    this.keep(key, findings);
    return findings;
  }

  private keep(key: string, findings: Finding[]): void {
    this.kept.delete(key);
    this.kept.set(key, findings);
    if (this.kept.size > mostKept) this.kept.delete(this.kept.keys().next().value ?? '');
  }
}

interface AnsweredView {
  view: Consistency;
  columns: readonly Column[];
  quarterIds: readonly QuarterId[];
  answers: readonly OrganisationPractice[][];
}

/** The table of the quarter viewed, and the quarters up to it from the first on of which there are answers. */
function overTime({ view, columns, quarterIds, answers }: AnsweredView): PracticeOverTime {
  const { asked, quarter, level, boundaries, areas } = view;
  const table = toPracticeTable(answers.at(-1) ?? [], {
    ...{ actionCodes: codesOf(quarter.id), columns, areaOf: areaOfPractice(level, boundaries) },
    areaCodes: areas.map(({ area }) => area.code),
    organisationType: asked.organisationType ?? null,
  });
  const counted = columns.flatMap((column) => column.actionCodes);
  const begun = Math.max(
    answers.findIndex((each) => each.length > 0),
    0,
  );
  const quarters = quarterIds.slice(begun).map((quarterId, at) => {
    const organisations = answers[begun + at] ?? [];
    return practiceQuarter({ quarterId, organisations, actionCodes: codesOf(quarterId), counted }, table);
  });
  return { table, quarters, seed: seedOfView(...wordsOf(view)) };
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
