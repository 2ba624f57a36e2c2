import { roleDescription, roleLabel } from '@monitor/domain';
import type { HeldAssignment, KnownPerson, ShelfKeys } from '@monitor/api-platform';
import type { Assignment } from './assignment.type.js';
import type { Viewer } from './viewer.type.js';

function toAssignment(held: HeldAssignment): Assignment {
  return { ...held, roleLabel: roleLabel(held.role), roleDescription: roleDescription(held.role) };
}

interface TellingViewer {
  acting: HeldAssignment | null;
  isDemonstration: boolean;
  shelfKeys: ShelfKeys;
}

/** What somebody signed in is told about themselves. */
export function toViewer(person: KnownPerson, { acting, isDemonstration, shelfKeys }: TellingViewer): Viewer {
  return {
    personId: person.personId,
    displayName: person.displayName,
    assignments: person.assignments.map(toAssignment),
    acting: acting && toAssignment(acting),
    isDemonstration,
    shelfKey: person.isMachine ? null : shelfKeys.keyOf(person.personId),
  };
}
