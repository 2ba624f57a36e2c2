import {
  askedQuarters,
  isAskedFor,
  membershipLabel,
  mustReport,
  openQuarter,
  organisationState,
  organisationSummary,
  organisationTimeline,
  organisationTypeLabel,
  quarterLabel,
  quarterOf,
  reportingNotice,
  shareInWords,
  successionLabel,
} from '@monitor/domain';
import type {
  AskedQuarters,
  KnownLink,
  KnownMembership,
  KnownOrganisation,
  KnownPeriod,
  ReportingBody,
} from '@monitor/domain';
import { toArea } from '../expected/to-organisation.js';
import type { MembershipRecord } from './membership-record.type.js';
import type { OrganisationRecord } from './organisation-record.type.js';
import type { PeriodRecord } from './period-record.type.js';
import type { ReportingDuty } from './reporting-duty.type.js';
import type { SuccessionRecord } from './succession-record.type.js';

/** What the record holds beside what is known of the organisation itself. */
type Beside = Pick<OrganisationRecord, 'isInvented' | 'knownOn' | 'places' | 'sources' | 'trustKind'>;

/** An organisation as its page shows it; `shown` is what it is on the day from which it is seen, or was last. */
export function toOrganisationRecord(
  known: KnownOrganisation & ReportingBody,
  shown: KnownPeriod,
  beside: Beside,
): OrganisationRecord {
  const { code, type, name, icbCode, icbName, regionCode, regionName } = shown;
  const hasBoard = icbCode !== null && icbName !== null && icbCode !== code;
  return {
    code,
    name,
    type,
    typeLabel: organisationTypeLabel(type),
    ...beside,
    state: organisationState(known),
    summary: organisationSummary(known),
    openedOn: known.periods[0]?.validFrom ?? shown.validFrom,
    closedOn: known.periods.at(-1)?.validTo ?? null,
    icb: hasBoard ? toArea('ICB', icbCode, icbName) : null,
    region: toArea('REGION', regionCode, regionName),
    periods: known.periods.map(toPeriodRecord),
    predecessors: known.predecessors.map(toSuccessionRecord),
    successors: known.successors.map(toSuccessionRecord),
    memberships: known.memberships.map(toMembershipRecord),
    timeline: organisationTimeline(known),
    ...toDuties(known),
    asOn: known.asOn,
  };
}

function toDuties(known: KnownOrganisation & ReportingBody) {
  const reportingBody: ReportingBody = known;
  const asked = askedQuarters(reportingBody);
  return {
    reportingBody,
    askedQuarters: asked && { first: named(asked.first), last: asked.last === null ? null : named(asked.last) },
    reportingNotice: reportingNotice(reportingBody, known.asOn),
    duties: explainedQuarters(known, asked).map((id) => dutyOf(known, id)),
  };
}

/**
 * The quarters whose reporting duty is explained: its first and last, the open one and the next, and any that it would
 * not be asked for now but for which its return counts.
 */
function explainedQuarters(body: ReportingBody & { asOn: string }, asked: AskedQuarters | null): string[] {
  const now = [openQuarter(body.asOn), quarterOf(body.asOn)];
  const counted = (body.countedQuarters ?? []).filter((quarter) => !isAskedFor(body, quarter));
  if (asked === null) return [...new Set([...counted, ...now])].sort();
  const { first, last } = asked;
  const within = now.filter((quarter) => quarter > first && (last === null || quarter < last));
  return [...new Set([first, ...within, ...(last === null ? [] : [last]), ...counted])].sort();
}

function named(id: string) {
  return { id, label: quarterLabel(id) };
}

/** Whether an organisation must report for a quarter, as seen from the day of its record. */
export function dutyOf({ asOn, ...body }: ReportingBody & { asOn: string }, quarterId: string): ReportingDuty {
  return { quarter: named(quarterId), ...mustReport(body, quarterId, asOn) };
}

function toPeriodRecord({ begun, ...period }: KnownPeriod): PeriodRecord {
  return { ...period, typeLabel: organisationTypeLabel(period.type), ...begun };
}

function toSuccessionRecord({ weight, ...link }: KnownLink): SuccessionRecord {
  return {
    ...link,
    typeLabel: successionLabel(link.type),
    share: weight === 1 ? 'all of it' : shareInWords(weight),
    isShareKnown: weight !== null,
    isEstimated: weight !== null && weight < 1,
  };
}

function toMembershipRecord({ begun, ...membership }: KnownMembership): MembershipRecord {
  return { ...membership, kindLabel: membershipLabel(membership.kind), ...begun };
}
