import { practiceQuarter } from '@monitor/analysis';
import type { PracticeQuarter, PracticeTable } from '@monitor/analysis';
import { knownBreaks } from '@monitor/api-comparability';
import { TenantTx } from '@monitor/api-platform';
import { catalogueOf, editionFor } from '@monitor/domain';
import type { Actor, FrameworkCatalogue, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { CountedView } from '../count-statuses.js';
import { comparableQuarters } from './comparable-quarters.js';
import { PracticeReader } from './practice-reader.service.js';
import type { QuarterOfPractice } from './practice-reader.service.js';

/** What every organisation answered in one of the quarters that a view is followed over. */
export interface FollowedQuarter extends QuarterOfPractice {
  quarterId: QuarterId;
}

/** Reads what organisations answered in every quarter that may be compared with that of a view. */
@Injectable()
export class PracticeHistoryReader {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(PracticeReader) private readonly reader: PracticeReader,
  ) {}

  /** The quarters, oldest first, that of the view the last. */
  async read(actor: Actor, view: CountedView): Promise<FollowedQuarter[]> {
    const quarters: FollowedQuarter[] = [];
    for (const quarterId of await this.quartersOf(actor, view)) quarters.push(await this.quarter(actor, quarterId));
    return quarters;
  }

  /** An earlier quarter and that of the view; null where the two may not be compared. */
  async readBeside(
    actor: Actor,
    view: CountedView,
    earlier: QuarterId,
  ): Promise<{ before: FollowedQuarter; now: FollowedQuarter } | null> {
    if (!(await this.quartersOf(actor, view)).includes(earlier)) return null;
    const before = await this.quarter(actor, earlier);
    return { before, now: await this.quarter(actor, view.view.quarter.id) };
  }

  private async quarter(actor: Actor, quarterId: QuarterId): Promise<FollowedQuarter> {
    return { quarterId, ...(await this.reader.read(actor, quarterId, catalogueFor(quarterId))) };
  }

  private async quartersOf(actor: Actor, { view, columns, counts }: CountedView): Promise<QuarterId[]> {
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

/** What the organisations of a table answered to the actions of a view, from the first quarter on with any answers. */
export function answeredQuarters(
  quarters: readonly FollowedQuarter[],
  counted: readonly string[],
  table: PracticeTable,
): PracticeQuarter[] {
  const begun = quarters.findIndex(({ organisations }) => organisations.length > 0);
  return quarters.slice(Math.max(begun, 0)).map((each) => practiceQuarter({ ...each, counted }, table));
}

function catalogueFor(quarterId: QuarterId): FrameworkCatalogue {
  return catalogueOf(editionFor(quarterId));
}
