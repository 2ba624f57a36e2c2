import { TenantTx } from '@monitor/api-platform';
import { readFirstQuarter, readMoment } from '@monitor/api-reference';
import { askedQuarters, DomainError, formatDay, londonDay, quarterEnd, shownPeriod } from '@monitor/domain';
import type { Actor, ReportingBody, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readCountedQuarters } from './counted-quarters.query.js';
import { readOrganisationLinks } from './link-rows.query.js';
import { readMembershipRows } from './membership-rows.query.js';
import type { OrganisationRecord } from './organisation-record.type.js';
import { readOrganisationRows } from './organisation-rows.query.js';
import { readOrganisationSources } from './organisation-sources.query.js';
import { readPlacesInWords } from './places-of-organisation.js';
import { toOrganisationSource } from './source-title.js';
import { toKnownOrganisation } from './to-known-organisation.js';
import { toOrganisationRecord } from './to-organisation-record.js';
import { readTrustKindRow } from './trust-kind-row.query.js';

@Injectable()
export class OrganisationRecordService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /**
   * All that is known of an organisation, or was known at the end of a day (`yyyy-mm-dd`). Refuses with NOT_FOUND a
   * code that is not known, and one of which nothing was known on that day.
   */
  find(actor: Actor | SystemActor, code: string, knownOn: string | null): Promise<OrganisationRecord> {
    return this.tenantTx.run(actor, (manager) => findRecord(manager, code, knownOn), { readOnly: true });
  }
}

async function findRecord(manager: EntityManager, code: string, askedOn: string | null): Promise<OrganisationRecord> {
  const { today } = await readMoment(manager);
  const collectedFrom = await readFirstQuarter(manager);
  // What will be known on a later day nobody knows: it is what is known now.
  const knownOn = askedOn !== null && askedOn < today ? askedOn : null;
  const rows = await readOrganisationRows(manager, code, knownOn);
  const links = await readOrganisationLinks(manager, code, knownOn);
  const memberships = await readMembershipRows(manager, code, knownOn);
  const known = toKnownOrganisation({ rows, links, memberships, asOn: knownOn ?? today });
  const shown = shownPeriod(known);
  if (shown === null) return refuseUnknown(manager, code, knownOn);
  const body = { ...known, collectedFrom, countedQuarters: await readCountedQuarters(manager, code) };
  const sources = await readOrganisationSources(manager, code, knownOn);
  return toOrganisationRecord(body, shown, {
    isInvented: rows.some((row) => row.isKnown && row.isInvented),
    knownOn,
    trustKind: await readTrustKindRow(manager, code, { knownOn, day: knownOn ?? today }),
    places: await readPlacesInWords(manager, { code, type: shown.type, today, lastQuarterEnd: lastQuarterEnd(body) }),
    sources: sources.map(toOrganisationSource),
  });
}

function lastQuarterEnd(body: ReportingBody): string | null {
  const last = askedQuarters(body)?.last ?? null;
  return last && quarterEnd(last);
}

/** Tells a code that is not known at all from one that was not known yet, and from one that was taken back. */
async function refuseUnknown(manager: EntityManager, code: string, knownOn: string | null): Promise<never> {
  const [first] = await readOrganisationRows(manager, code, null);
  if (first === undefined) {
    throw new DomainError('NOT_FOUND', `No organisation with the code “${code}” is known. Search for it by its name.`);
  }
  const since = formatDay(londonDay(first.recordedAt));
  throw new DomainError(
    'NOT_FOUND',
    knownOn === null
      ? `What was recorded of the organisation ${code} has been taken back. It was first recorded on ${since}: choose a day on which it was still held.`
      : `On ${formatDay(knownOn)} nothing was held of the organisation ${code}, which was first recorded on ${since}. Choose that day or a later one.`,
  );
}
