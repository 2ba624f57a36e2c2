import type { Actor, ClientScope, Role } from '@monitor/domain';

/** A role that somebody holds now, with the name of the organisation or region it is for. */
export interface HeldAssignment {
  id: string;
  role: Role;
  /** ODS code of the organisation or region; null for England. */
  scopeCode: string | null;
  scopeName: string;
}

/** A person (or machine client) as the database knows them at this request. */
export interface KnownPerson {
  personId: string;
  displayName: string;
  isMachine: boolean;
  /** The kinds of data that a registered program was given; left out for whoever is bound by the role alone. */
  scopes?: readonly ClientScope[];
  assignments: HeldAssignment[];
}

/** Who sent a request. Made once a request; the roles are those of that moment, so a revoked role is gone at once. */
export interface Caller {
  person: KnownPerson | null;
  /** The role chosen to act in; null when none is held or none was chosen yet. */
  acting: HeldAssignment | null;
  actor: Actor | null;
  /** Keeps the choice of a role with the session; null for machine clients, which hold no session. */
  chooseAssignment: ((assignmentId: string) => Promise<void>) | null;
}

export const anonymousCaller: Caller = { person: null, acting: null, actor: null, chooseAssignment: null };
