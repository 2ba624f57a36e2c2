import { readableName } from '@monitor/api-organisations';
import type { HeldAssignment, KnownPerson } from '@monitor/api-platform';
import { shortAreaName } from '@monitor/api-reference';
import { roleOfClient } from '@monitor/domain';
import type { KnownPersonRow } from './known-people.query.js';

export type PersonWithSubject = KnownPerson & { subject: string };

function toAssignment(row: KnownPersonRow): HeldAssignment[] {
  const scopeName = row.scope_name === null ? 'England' : readableName(shortAreaName(row.scope_name));
  if (row.scopes !== null) {
    const scopeCode = row.client_scope_code;
    const role = roleOfClient({ organisationCode: scopeCode });
    return row.is_revoked ? [] : [{ id: row.person_id, role, scopeCode, scopeName }];
  }
  if (row.assignment_id === null || row.role === null) return [];
  return [{ id: row.assignment_id, role: row.role, scopeCode: row.scope_code, scopeName }];
}

/** Gathers the rows of each person, in the order of the rows. */
export function toKnownPeople(rows: readonly KnownPersonRow[]): PersonWithSubject[] {
  const people = new Map<string, PersonWithSubject>();
  for (const row of rows) {
    const person = people.get(row.person_id) ?? {
      personId: row.person_id,
      subject: row.subject,
      displayName: row.display_name,
      isMachine: row.is_machine,
      ...(row.scopes !== null && { scopes: row.scopes }),
      assignments: [],
    };
    people.set(row.person_id, { ...person, assignments: [...person.assignments, ...toAssignment(row)] });
  }
  return [...people.values()];
}
