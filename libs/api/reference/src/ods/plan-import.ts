import { dayBefore } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { checkMemberships } from './check-memberships.js';
import { checkRecords } from './check-records.js';
import { compareBoards } from './compare-boards.js';
import { changeKinds, closeKnown, compareOrganisation, successorsAfter } from './compare-organisation.js';
import type { ChangeKind, OrganisationChange } from './compare-organisation.js';
import { readKnownOrganisations } from './known-organisations.query.js';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { BodyPeriod, OdsRecord, RefusedLine, SourceReading } from './organisation-source.js';
import { planMemberships } from './plan-memberships.js';
import type { MembershipChange } from './plan-memberships.js';
import { silent } from './progress.js';
import type { Progress } from './progress.js';

/** What the import of a source would change, and what it would not take over. */
export interface ImportPlan {
  changes: OrganisationChange[];
  memberships: MembershipChange[];
  counts: Record<ChangeKind, number>;
  unchanged: number;
  /** Known and open, but not in the source; left open, because the source may not list all. */
  missing: BodyPeriod[];
  refused: RefusedLine[];
  leftOut: RefusedLine[];
  /** In what the source differs from the boards that are known. */
  boardNotes: string[];
}

/** Open bodies of the source's types that it does not name. */
function absent(reading: SourceReading, known: KnownOrganisations): BodyPeriod[] {
  const { records, refused, leftOut, effectiveOn } = reading;
  const named = new Set([...records, ...refused, ...leftOut].map(({ code }) => code));
  const types = new Set(records.map(({ type }) => type));
  return [...known.periods.values()].flatMap((periods) => {
    const [first] = periods;
    const last = periods.at(-1);
    if (first === undefined || last === undefined || last.isInvented || last.validTo !== null) return [];
    return !types.has(last.type) || named.has(last.code) || first.validFrom >= effectiveOn ? [] : [last];
  });
}

function closing(gone: BodyPeriod, effectiveOn: string, known: KnownOrganisations): OrganisationChange {
  const { code } = gone;
  const closedOn = dayBefore(effectiveOn);
  const periods = closeKnown(known.periods.get(code) ?? [], closedOn);
  const successors = successorsAfter(code, closedOn, known);
  return { code, kinds: ['CLOSED'], before: gone, after: periods.at(-1) ?? gone, periods, successors };
}

/** Periods of places as they will be: organisations of the same source follow them. */
function withPlaces(known: KnownOrganisations, changes: readonly OrganisationChange[]): KnownOrganisations {
  const periods = new Map(known.periods);
  for (const { code, periods: own } of changes) {
    periods.set(
      code,
      own.map((period) => ({ ...period, isInvented: false })),
    );
  }
  return { ...known, periods };
}

function compareAll(reading: SourceReading, known: KnownOrganisations, report: Progress) {
  const { effectiveOn } = reading;
  const { accepted, refused, leftOut } = checkRecords(reading.records, known, effectiveOn);
  const compared = accepted.map((record, index) => {
    report('Comparing with what is known', index + 1, accepted.length);
    return compareOrganisation(record, known, { effectiveOn });
  });
  const isTaken = (change: OrganisationChange) => !reading.addsOnly || change.kinds.includes('ADDED');
  const changes = compared.filter((change) => change !== null).filter(isTaken);
  return { accepted, refused, leftOut, changes, unchanged: compared.length - changes.length };
}

/** What lines say about memberships counts where the line itself was taken over. */
function takeMemberships(reading: SourceReading, accepted: readonly OdsRecord[], known: KnownOrganisations) {
  const lines = new Set(accepted.map(({ code, line }) => `${line} ${code}`));
  const own = reading.memberships.filter(({ line, memberCode }) => lines.has(`${line} ${memberCode}`));
  if (reading.records.length > 0) return { accepted: own, refused: [] };
  return checkMemberships(reading.memberships, known);
}

/** Compares a source with what is known; changes nothing. */
export async function planImport(
  manager: EntityManager,
  reading: SourceReading,
  report: Progress = silent,
): Promise<ImportPlan> {
  const { effectiveOn, completeFor } = reading;
  const found = await readKnownOrganisations(manager);
  const places = compareAll({ ...reading, records: reading.records.filter(isPlace) }, found, report);
  const known = withPlaces(found, places.changes);
  const others = compareAll({ ...reading, records: reading.records.filter((one) => !isPlace(one)) }, known, report);
  const accepted = [...places.accepted, ...others.accepted];
  const gone = absent(reading, found);
  const completeTypes = reading.addsOnly ? [] : completeFor;
  const closed = gone.filter(({ type }) => completeTypes.includes(type));
  const changes = [
    ...places.changes,
    ...others.changes,
    ...closed.map((period) => closing(period, effectiveOn, found)),
  ];
  const statements = takeMemberships(reading, accepted, known);
  const refused = [...reading.refused, ...places.refused, ...others.refused, ...statements.refused];
  return {
    changes,
    memberships: planMemberships(statements.accepted, { known, changes, day: effectiveOn }),
    counts: countChanges(changes),
    unchanged: places.unchanged + others.unchanged,
    missing: gone.filter(({ type }) => !completeTypes.includes(type)),
    refused: refused.sort((a, b) => a.line - b.line),
    leftOut: [...reading.leftOut, ...places.leftOut, ...others.leftOut],
    boardNotes: compareBoards(reading.boards, found, effectiveOn),
  };
}

function isPlace({ type }: OdsRecord): boolean {
  return type === 'PLACE';
}

function countChanges(changes: readonly OrganisationChange[]): Record<ChangeKind, number> {
  const count = (kind: ChangeKind) => changes.filter(({ kinds }) => kinds.includes(kind)).length;
  return Object.fromEntries(changeKinds.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>;
}
