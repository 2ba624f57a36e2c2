import type { EntityManager } from 'typeorm';
import { compareBoards } from './compare-boards.js';
import { changeKinds } from './describe-change.js';
import type { ChangeKind, OrganisationChange } from './describe-change.js';
import { changesOf } from './evidence/changes-of.js';
import { toEvidence, toStatements } from './evidence/evidence.js';
import { readCodesKept, readEvidence, readNewestUnkept } from './evidence/evidence.query.js';
import { uniqueRecords } from './evidence/unique-records.js';
import { weighEvidence } from './evidence/weigh-evidence.js';
import type { Outcome } from './evidence/weigh-evidence.js';
import { readKnownOrganisations } from './known-organisations.query.js';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { BodyPeriod, RefusedLine, SourceReading } from './organisation-source.js';
import type { MembershipChange } from './plan-memberships.js';
import { silent } from './progress.js';
import type { Progress } from './progress.js';

/** What the import of a source would change, and what it would not take over. */
export interface ImportPlan {
  changes: OrganisationChange[];
  memberships: MembershipChange[];
  counts: Record<ChangeKind, number>;
  unchanged: number;
  /** Lines of the source that were taken over or are kept, whether or not they change anything. */
  heeded: number;
  /** Known and open, but not in the source; left open, because the source may not list all. */
  missing: BodyPeriod[];
  refused: RefusedLine[];
  /** Right, and kept until another source tells what is needed. */
  waiting: RefusedLine[];
  leftOut: RefusedLine[];
  /** In what the source differs from the boards that are known. */
  boardNotes: string[];
}

/** Open bodies of the source's types that it does not name, and does not claim to list all of. */
function absent(reading: SourceReading, known: KnownOrganisations): BodyPeriod[] {
  const { records, refused, leftOut, effectiveOn, completeFor } = reading;
  const named = new Set([...records, ...refused, ...leftOut].map(({ code }) => code));
  const types = new Set(records.map(({ type }) => type).filter((type) => !completeFor.includes(type)));
  return [...known.periods.values()].flatMap((periods) => {
    const [first] = periods;
    const last = periods.at(-1);
    if (first === undefined || last === undefined || last.isInvented || last.validTo !== null) return [];
    return !types.has(last.type) || named.has(last.code) || first.validFrom >= effectiveOn ? [] : [last];
  });
}

/** Lines of the source that were not taken over, by what became of them. */
function linesOf(reading: SourceReading, { weighed, ...outcome }: Outcome) {
  const lines = { REFUSED: [...outcome.refused], WAITING: [...outcome.waiting], LEFT_OUT: [...reading.leftOut] };
  const { records, refused } = uniqueRecords(reading.records);
  for (const { code, line } of records) {
    const judgement = weighed.get(code)?.judgement;
    if (judgement !== undefined && judgement.outcome !== 'TAKEN') {
      lines[judgement.outcome].push({ line, code, reason: judgement.reason });
    }
  }
  const wrong = [...reading.refused, ...refused, ...lines.REFUSED].sort((one, other) => one.line - other.line);
  return { refused: wrong, waiting: lines.WAITING, leftOut: lines.LEFT_OUT, read: records };
}

/** Statements about memberships that do not stand on a line about the member itself. */
function statementsTaken({ memberships, records }: SourceReading, { refused, waiting }: Outcome): number {
  const listed = new Set(records.map(({ code }) => code));
  const own = memberships.filter(({ memberCode }) => !listed.has(memberCode));
  return own.length - refused.length - waiting.length;
}

async function weigh(manager: EntityManager, reading: SourceReading, report: Progress) {
  const found = await readKnownOrganisations(manager);
  const standing = await readEvidence(manager);
  const given = toEvidence({ ...reading, sequence: Number.MAX_SAFE_INTEGER }, toStatements(reading));
  const newestUnkept = await readNewestUnkept(manager, given.kind);
  const isOlderThanKept = newestUnkept !== null && given.asOf < newestUnkept;
  const kept = await readCodesKept(manager);
  // An older file changes the past: what is told of it is what holds on the day of the newest.
  const day =
    [given, ...standing]
      .map(({ effectiveOn }) => effectiveOn)
      .sort()
      .at(-1) ?? given.effectiveOn;
  return { day, found, outcome: weighEvidence({ found, standing, given, kept, isOlderThanKept }, report) };
}

/** Compares a source, and all that was imported before, with what is known; changes nothing. */
export async function planImport(
  manager: EntityManager,
  reading: SourceReading,
  report: Progress = silent,
): Promise<ImportPlan> {
  const { found, outcome, day } = await weigh(manager, reading, report);
  const { changes, memberships } = changesOf(outcome, found, day);
  const { read, ...lines } = linesOf(reading, outcome);
  const changed = new Set(changes.map(({ code }) => code));
  const taken = read.filter(({ code }) => (outcome.weighed.get(code)?.judgement.outcome ?? 'TAKEN') === 'TAKEN');
  return {
    changes,
    memberships,
    counts: countChanges(changes),
    unchanged: taken.filter(({ code }) => !changed.has(code)).length,
    heeded: taken.length + lines.waiting.length + reading.boards.length + statementsTaken(reading, outcome),
    missing: absent(reading, found),
    ...lines,
    boardNotes: compareBoards(reading.boards, found, reading.effectiveOn),
  };
}

function countChanges(changes: readonly OrganisationChange[]): Record<ChangeKind, number> {
  const count = (kind: ChangeKind) => changes.filter(({ kinds }) => kinds.includes(kind)).length;
  return Object.fromEntries(changeKinds.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>;
}
