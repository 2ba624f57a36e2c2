import { londonDay } from '@monitor/domain';
import type { KnownLink, KnownMembership, KnownOrganisation, KnownPeriod, Provenance } from '@monitor/domain';
import { readableName } from '../periods/readable-name.js';
import type { LinkRow } from './link-rows.query.js';
import type { MembershipRow } from './membership-rows.query.js';
import type { OrganisationRow } from './organisation-rows.query.js';
import { sourceTitle } from './source-title.js';
import type { Origin } from './source-title.js';

/** What was read of an organisation, in the words of the rules. */
export interface OrganisationReading {
  /** What is no longer held among it, by first day and then by when it was recorded. */
  rows: readonly OrganisationRow[];
  links: readonly LinkRow[];
  memberships: readonly MembershipRow[];
  asOn: string;
}

/** An organisation as known at one moment; what is no longer held only tells since when something was known. */
export function toKnownOrganisation({ rows, links, memberships, asOn }: OrganisationReading): KnownOrganisation {
  return {
    periods: rows.filter(({ isKnown }) => isKnown).map((row) => toKnownPeriod(row, rows)),
    predecessors: links.filter(({ isSuccessor }) => !isSuccessor).map(toKnownLink),
    successors: links.filter(({ isSuccessor }) => isSuccessor).map(toKnownLink),
    memberships: memberships.filter((row) => row.isKnown).map((row) => toKnownMembership(row, memberships)),
    asOn,
  };
}

function toKnownPeriod(row: OrganisationRow, rows: readonly OrganisationRow[]): KnownPeriod {
  const { code, onsCode, type, icbCode, icbName, regionCode, regionName, validFrom, validTo } = row;
  const isSameBeginning = (other: OrganisationRow) =>
    isSameBody(other, row) && other.validFrom === validFrom && other.recordedAt <= row.recordedAt;
  return {
    code,
    onsCode,
    type,
    icbCode,
    regionCode,
    validFrom,
    validTo,
    name: readableName(row.name),
    icbName: icbName && readableName(icbName),
    regionName,
    begun: provenance(rows.find(isSameBeginning) ?? row),
    ended: validTo === null ? null : provenance(rows.find((other) => other.validTo === validTo) ?? row),
  };
}

function isSameBody(one: OrganisationRow, other: OrganisationRow): boolean {
  return (['name', 'type', 'icbCode', 'regionCode', 'onsCode'] as const).every((field) => one[field] === other[field]);
}

function toKnownMembership(row: MembershipRow, rows: readonly MembershipRow[]): KnownMembership {
  const { kind, groupCode, groupName, validFrom, validTo } = row;
  const own = rows.filter((other) => other.kind === kind && other.groupCode === groupCode);
  return {
    kind,
    groupCode,
    validFrom,
    validTo,
    groupName: readableName(groupName),
    begun: provenance(own.find((other) => other.validFrom === validFrom) ?? row),
    ended: validTo === null ? null : provenance(own.find((other) => other.validTo === validTo) ?? row),
  };
}

function provenance(row: Origin & { recordedAt: Date }): Provenance {
  return { source: sourceTitle(row), knownSince: londonDay(row.recordedAt) };
}

function toKnownLink({ code, name, effectiveOn, type, weight, source, recordedAt }: LinkRow): KnownLink {
  return { code, name: readableName(name), effectiveOn, type, weight, source, knownSince: londonDay(recordedAt) };
}
