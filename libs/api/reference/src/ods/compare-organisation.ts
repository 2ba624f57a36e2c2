import { dayBefore } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';
import { boardOverTime } from './board-over-time.js';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { OdsFile, OdsRecord } from './ods-file.js';

export const changeKinds = ['ADDED', 'CLOSED', 'REOPENED', 'MOVED', 'RENAMED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a file changes about one organisation, and all that is to be known about it afterwards. */
export interface OrganisationChange {
  code: string;
  kinds: ChangeKind[];
  /** The period that holds until now; null for a new organisation. */
  before: OrganisationPeriod | null;
  after: OrganisationPeriod;
  periods: OrganisationPeriod[];
}

function newPeriods(record: OdsRecord, known: KnownOrganisations): OrganisationPeriod[] {
  const { code, type, name, regionCode } = record;
  return boardOverTime(record, known).map(({ icbCode, from, to }) => ({
    code,
    onsCode: null,
    type,
    name,
    icbCode,
    regionCode,
    validFrom: from,
    validTo: to,
  }));
}

/** A closing day ends what is known; what would have begun after it never was. */
export function closeKnown(known: readonly OrganisationPeriod[], closedOn: string): OrganisationPeriod[] {
  const begun = known.filter((period) => period.validFrom <= closedOn);
  return begun.map((period, index) => (index === begun.length - 1 ? { ...period, validTo: closedOn } : period));
}

function openKinds(last: OrganisationPeriod, wanted: OrganisationPeriod): ChangeKind[] {
  // A board that the file cannot tell takes nothing from what is known.
  const isOtherBoard = wanted.icbCode !== null && wanted.icbCode !== last.icbCode;
  return [
    ...(last.validTo !== null ? (['REOPENED'] as const) : []),
    ...(wanted.regionCode !== last.regionCode || isOtherBoard ? (['MOVED'] as const) : []),
    ...(wanted.name !== last.name ? (['RENAMED'] as const) : []),
  ];
}

/** The known periods, with a new name or place from the day on which it holds. */
function changedPeriods(
  known: readonly OrganisationPeriod[],
  last: OrganisationPeriod,
  after: OrganisationPeriod,
  isReopenedOnly: boolean,
): OrganisationPeriod[] {
  const earlier = known.slice(0, -1);
  if (isReopenedOnly || after.validFrom <= last.validFrom) return [...earlier, { ...after, validFrom: last.validFrom }];
  return [...earlier, { ...last, validTo: dayBefore(after.validFrom) }, after];
}

/** What a record changes; null where everything it says is known. */
export function compareOrganisation(
  record: OdsRecord,
  known: KnownOrganisations,
  { effectiveOn }: Pick<OdsFile, 'effectiveOn'>,
): OrganisationChange | null {
  const { code, closedOn } = record;
  const periods = newPeriods(record, known);
  const wanted = periods.at(-1);
  if (wanted === undefined) throw new Error('An organisation has at least one period.');
  const standing = known.periods.get(code) ?? [];
  const last = standing.at(-1);
  if (last === undefined) return { code, kinds: ['ADDED'], before: null, after: wanted, periods };
  if (closedOn !== null) {
    if (last.validTo === closedOn) return null;
    const closed = closeKnown(standing, closedOn);
    const after = closed.at(-1) ?? wanted;
    return { code, kinds: ['CLOSED'], before: last, after, periods: closed.length > 0 ? closed : periods };
  }
  const kinds = openKinds(last, wanted);
  if (kinds.length === 0) return null;
  const { onsCode } = last;
  const after = { ...wanted, onsCode, icbCode: wanted.icbCode ?? last.icbCode, validFrom: effectiveOn };
  const isReopenedOnly = kinds.every((kind) => kind === 'REOPENED');
  return { code, kinds, before: last, after, periods: changedPeriods(standing, last, after, isReopenedOnly) };
}
