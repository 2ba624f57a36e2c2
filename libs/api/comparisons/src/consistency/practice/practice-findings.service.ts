import { practiceFindings, practiceQuarter, seedOfView } from '@monitor/analysis';
import type { Finding, PracticeOverTime } from '@monitor/analysis';
import { knownBreaks } from '@monitor/api-comparability';
import { TenantTx } from '@monitor/api-platform';
import { catalogueOf, editionFor } from '@monitor/domain';
import type { Actor, FrameworkCatalogue, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { comparableQuarters } from './comparable-quarters.js';
import { askedOf, nameOfView, namesOf, tableOf } from './findings-of-practice.js';
import type { ComparedPractice } from './findings-of-practice.js';
import { KeptByState } from './kept-by-state.js';
import { PracticeReader } from './practice-reader.service.js';
import type { QuarterOfPractice } from './practice-reader.service.js';

/** Views of which the findings are kept. */
const mostViews = 500;

/** What a view of consistency lets say besides where areas stand apart. Made once for each state of its quarters. */
@Injectable()
export class PracticeFindingsService {
  private readonly kept = new KeptByState<Finding[]>(mostViews);

  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(PracticeReader) private readonly reader: PracticeReader,
  ) {}

  /**
   * Agreement within areas, share of variation, convergence, and what is left if only checked claims count; none for a view
   * without two areas.
   */
  async findingsOf(actor: Actor, compared: ComparedPractice): Promise<Finding[]> {
    if (compared.counts.length < 2) return [];
    const { view, columns } = compared;
    const quarterIds = await this.quartersOf(actor, compared);
    const quarters: FollowedQuarter[] = [];
    for (const quarterId of quarterIds) {
      quarters.push({ quarterId, ...(await this.reader.read(actor, quarterId, catalogueFor(quarterId))) });
    }
    const names = namesOf(compared);
    const key = [...nameOfView(view), ...columns.map((column) => column.key)].join(' ');
    const state = JSON.stringify([
      quarters.map((each) => [each.quarterId, each.state]),
      [...names.areas],
      expectedIn(compared),
    ]);
    return this.kept.of(key, state, () => Promise.resolve(practiceFindings(overTime(compared, quarters), names)));
  }

  private async quartersOf(actor: Actor, { view, columns, counts }: ComparedPractice): Promise<QuarterId[]> {
    const ledger = await this.tx.run(actor, (manager) => knownBreaks(manager), { readOnly: true });
    return comparableQuarters({
      quarterId: view.quarter.id,
      level: view.level,
      boundaries: view.reading.boundaries,
      areaCodes: counts.map(({ areaCode }) => areaCode),
      columns,
      ledger,
      catalogueFor,
    });
  }
}

/** Who is expected changes without a return: what the missing could say goes by it. */
function expectedIn({ counts }: ComparedPractice) {
  return counts.map(({ accepted, expected, expectedOf }) => [accepted, expected, expectedOf]);
}

interface FollowedQuarter extends QuarterOfPractice {
  quarterId: QuarterId;
}

function catalogueFor(quarterId: QuarterId): FrameworkCatalogue {
  return catalogueOf(editionFor(quarterId));
}

/** The table of the quarter viewed, and the quarters up to it from the first on of which there are answers. */
function overTime(compared: ComparedPractice, quarters: readonly FollowedQuarter[]): PracticeOverTime {
  const latest = quarters.at(-1) ?? { state: '', actionCodes: [], organisations: [] };
  const table = tableOf(compared, latest);
  const counted = compared.columns.flatMap(({ actionCodes }) => actionCodes);
  const begun = quarters.findIndex(({ organisations }) => organisations.length > 0);
  return {
    table,
    quarters: quarters.slice(Math.max(begun, 0)).map((each) => practiceQuarter({ ...each, counted }, table)),
    seed: seedOfView(...nameOfView(compared.view)),
    found: compared.found,
    asked: askedOf(compared),
  };
}
