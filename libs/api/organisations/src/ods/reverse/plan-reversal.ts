import { DomainError, formatDay, londonDay } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { Membership } from '../../memberships/membership.js';
import { readImports } from '../imports.query.js';
import type { RecordedImport } from '../imports.query.js';
import type { MembershipChange } from '../plan-memberships.js';
import { isChangedSince, plain, reverseBody } from './compare-states.js';
import type { BodyReversal } from './compare-states.js';
import { readRemaining } from './remaining.js';
import { readCodesInUse, readTouched } from './touched-rows.query.js';
import type { KnownWhen, TouchedMembership } from './touched-rows.query.js';

/** What taking back an import changes. */
export interface ReversalPlan {
  imported: RecordedImport;
  bodies: BodyReversal[];
  memberships: MembershipChange[];
}

const namedAtMost = 20;

function refuse(message: string): never {
  throw new DomainError('STATE_DOES_NOT_ALLOW', message);
}

function listCodes(codes: readonly string[]): string {
  const more = codes.length - namedAtMost;
  return codes.slice(0, namedAtMost).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function byCode<Row>(rows: readonly Row[], codeOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(codeOf(row));
    if (own === undefined) found.set(codeOf(row), [row]);
    else own.push(row);
  }
  return found;
}

async function findImport(manager: EntityManager, id: string): Promise<RecordedImport> {
  const imports = await readImports(manager);
  const imported = imports.find((one) => one.id === id);
  if (imported === undefined) {
    throw new DomainError('NOT_FOUND', `There is no import ${id}. --list shows the imports and their numbers.`);
  }
  if (imported.reverses !== null) {
    return refuse(`Import ${id} is itself a reversal, of import ${imported.reverses}. Import the file again instead.`);
  }
  if (imported.reversedBy !== null) {
    const day = imports.find((one) => one.id === imported.reversedBy)?.importedAt ?? imported.importedAt;
    return refuse(`Import ${id} was reversed already, on ${formatDay(londonDay(day))} (${imported.reversedBy}).`);
  }
  return imported;
}

function refuseChanged(groups: ReadonlyMap<string, readonly KnownWhen[]>, id: string, what: string): void {
  const changed = [...groups].filter(([, rows]) => isChangedSince(rows)).map(([code]) => code);
  if (changed.length === 0) return;
  refuse(
    `Nothing was changed: a later import or a reorganisation has since changed ${what} import ${id} recorded: ` +
      `${listCodes(changed)}. Reverse the later imports first (--list shows them), latest first.`,
  );
}

async function refuseInUse(manager: EntityManager, bodies: readonly BodyReversal[], members: readonly string[]) {
  const withdrawn = bodies.filter(({ kinds }) => kinds.includes('WITHDRAWN')).map(({ code }) => code);
  const used = await readCodesInUse(manager, withdrawn, members);
  if (used.length === 0) return;
  const told = used.map(({ code, reason }) => `${code} (${reason})`);
  refuse(`Nothing was changed: these would no longer be known, but something stands on them: ${listCodes(told)}.`);
}

function reverseMember(
  memberCode: string,
  rows: readonly TouchedMembership[],
  remaining: readonly Membership[] | null,
): MembershipChange {
  return {
    memberCode,
    before: rows.filter(({ isNow }) => isNow).map(plain),
    after: remaining ?? rows.filter(({ wasBefore }) => wasBefore).map(plain),
  };
}

/**
 * What would be known without an import: what the other files say, or else what was known before it. Changes nothing.
 * Refuses (DomainError) an import that is not known, is itself a reversal or was reversed already, and one whose
 * organisations have been changed since, naming their codes.
 */
export async function planReversal(manager: EntityManager, importId: string): Promise<ReversalPlan> {
  const imported = await findImport(manager, importId);
  const touched = await readTouched(manager, importId);
  const bodies = byCode(touched.bodies, ({ code }) => code);
  const members = byCode(touched.memberships, ({ memberCode }) => memberCode);
  refuseChanged(bodies, importId, 'what');
  refuseChanged(members, importId, 'memberships that');
  const remaining = await readRemaining(manager, importId);
  const reversals = [...bodies]
    .map(([code, rows]) => reverseBody(rows, remaining.periodsOf(code)))
    .filter((reversal) => reversal !== null);
  await refuseInUse(manager, reversals, [...members.keys()]);
  const memberships = [...members].map(([code, rows]) => reverseMember(code, rows, remaining.membershipsOf(code)));
  return { imported, bodies: reversals, memberships };
}
