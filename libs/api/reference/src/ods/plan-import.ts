import { dayBefore } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { checkRecords } from './check-records.js';
import { changeKinds, closeKnown, compareOrganisation } from './compare-organisation.js';
import type { ChangeKind, OrganisationChange } from './compare-organisation.js';
import { readKnownOrganisations } from './known-organisations.query.js';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { OdsFile, RefusedLine } from './ods-file.js';

/** What the import of a file would change, and what it would not take over. */
export interface ImportPlan {
  changes: OrganisationChange[];
  counts: Record<ChangeKind, number>;
  unchanged: number;
  /** Known and open, but not in the file; left open, because the file may not list all. */
  missing: OrganisationPeriod[];
  refused: RefusedLine[];
}

/** Open organisations of the file's types that it does not name. */
function absent(file: OdsFile, named: ReadonlySet<string>, known: KnownOrganisations): OrganisationPeriod[] {
  const types = new Set(file.records.map(({ type }) => type));
  return [...known.periods.values()].flatMap((periods) => {
    const [first] = periods;
    const last = periods.at(-1);
    if (first === undefined || last === undefined || last.isInvented || last.validTo !== null) return [];
    return !types.has(last.type) || named.has(last.code) || first.validFrom >= file.effectiveOn ? [] : [last];
  });
}

function closing(gone: OrganisationPeriod, file: OdsFile, known: KnownOrganisations): OrganisationChange {
  const periods = closeKnown(known.periods.get(gone.code) ?? [], dayBefore(file.effectiveOn));
  return { code: gone.code, kinds: ['CLOSED'], before: gone, after: periods.at(-1) ?? gone, periods };
}

/** Compares a file with what is known; changes nothing. */
export async function planImport(manager: EntityManager, file: OdsFile): Promise<ImportPlan> {
  const known = await readKnownOrganisations(manager);
  const { accepted, refused } = checkRecords(file.records, known);
  const compared = accepted.map((record) => compareOrganisation(record, known, file));
  const named = new Set([...file.records, ...file.refused].map(({ code }) => code));
  const gone = absent(file, named, known);
  const closed = gone.filter(({ type }) => file.completeFor.includes(type));
  const changes = [
    ...compared.filter((change) => change !== null),
    ...closed.map((period) => closing(period, file, known)),
  ];
  const count = (kind: ChangeKind) => changes.filter(({ kinds }) => kinds.includes(kind)).length;
  return {
    changes,
    counts: Object.fromEntries(changeKinds.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>,
    unchanged: compared.filter((change) => change === null).length,
    missing: gone.filter(({ type }) => !file.completeFor.includes(type)),
    refused: [...file.refused, ...refused].sort((a, b) => a.line - b.line),
  };
}
