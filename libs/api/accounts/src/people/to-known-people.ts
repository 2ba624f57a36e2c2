import { readableName } from '@monitor/api-organisations';
import type { HeldAssignment, KnownPerson } from '@monitor/api-platform';
import { shortAreaName } from '@monitor/api-reference';
import type { KnownPersonRow } from './known-people.query.js';

export type PersonWithSubject = KnownPerson & { subject: string };

function toAssignment(row: KnownPersonRow): HeldAssignment[] {
  if (row.assignment_id === null || row.role === null) return [];
  const scopeName = row.scope_name === null ? 'England' : readableName(shortAreaName(row.scope_name));
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
      assignments: [],
    };
    people.set(row.person_id, { ...person, assignments: [...person.assignments, ...toAssignment(row)] });
  }
  return [...people.values()];
}
