import { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import type { Quarter } from '@monitor/api-reference';
import {
  burdenOf,
  can,
  DomainError,
  editionFor,
  minutesOfSections,
  organisationTypeLabel,
  organisationTypes,
} from '@monitor/domain';
import type { Actor, FormEdition, OrganisationType } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readReturnTimes } from './return-times.query.js';
import type { TimesRow } from './return-times.query.js';
import type { MinutesQuartiles, ReturnTimes, TimesOfType } from './return-times.type.js';

/** Of fewer organisations nothing is shown: who is among them might be known. */
const fewestShown = 10;
/** From so many minutes on they are told in steps of five. */
const coarseFrom = 10;
const coarseStep = 5;

/** How long the returns of many organisations took: never of one alone, and not before the quarter is closed. */
@Injectable()
export class ReturnTimesService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  read(actor: Actor, quarterId: string): Promise<ReturnTimes> {
    if (!can(actor, 'return-time:read')) {
      throw new DomainError('NOT_PERMITTED', 'How long returns take is for national analysts and administrators.');
    }
    const edition = editionFor(quarterId);
    const asked = organisationTypes.flatMap((organisationType) =>
      minutesOfSections(edition, organisationType).map(({ section }) => ({ organisationType, section })),
    );
    return this.tenantTx.run(
      { system: 'progress', onBehalfOf: actor },
      async (manager) => {
        const quarter = await this.quarters.find(manager, quarterId);
        // While returns come in one by one, two readings on two days would tell of the one that came between them.
        const isClosed = quarter.windowState === 'CLOSED';
        const rows = isClosed ? await readReturnTimes(manager, { quarterId, asked, fewest: fewestShown }) : [];
        return { quarter, types: organisationTypes.map((type) => timesOfType(type, { edition, quarter, rows })) };
      },
      { readOnly: true },
    );
  }
}

interface Measured {
  edition: FormEdition;
  quarter: Quarter;
  rows: readonly TimesRow[];
}

function timesOfType(type: OrganisationType, { edition, quarter, rows }: Measured): TimesOfType {
  const ofType = rows.filter(({ organisationType }) => organisationType === type);
  const rowOf = (section: string | null) => ofType.find((row) => row.section === section);
  const organisations = rowOf(null)?.organisations ?? 0;
  return {
    organisationType: type,
    typeLabel: organisationTypeLabel(type),
    organisations,
    whyHidden: whyHidden(organisations, quarter),
    expectedMinutes: burdenOf(edition, type).minutes,
    measured: toQuartiles(rowOf(null)),
    sections: minutesOfSections(edition, type).map(({ section, minutes }) => ({
      section,
      title: edition.sections.find(({ key }) => key === section)?.title ?? section,
      expectedMinutes: Math.round(minutes),
      measured: toQuartiles(rowOf(section)),
    })),
  };
}

function whyHidden(organisations: number, quarter: Quarter): string | null {
  if (quarter.windowState !== 'CLOSED') return 'Hidden until the quarter is closed.';
  if (organisations >= fewestShown) return null;
  return `Hidden where fewer than ${String(fewestShown)} organisations were measured.`;
}

function toQuartiles(row: TimesRow | undefined): MinutesQuartiles | null {
  const [lower, median, upper] = (row?.quartiles ?? []).map(coarsely);
  return lower === undefined || median === undefined || upper === undefined ? null : { lower, median, upper };
}

function coarsely(minutes: number): number {
  const step = minutes < coarseFrom ? 1 : coarseStep;
  return Math.round(minutes / step) * step;
}
