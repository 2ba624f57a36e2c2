import type { KnownPerson } from './caller.js';

/** How a provider names somebody: unique together. */
export interface ExternalIdentity {
  issuer: string;
  subject: string;
}

/**
 * What sign-in needs to know about people. Implemented where people are kept; sign-in itself knows no table.
 * Every answer holds the roles of that moment.
 */
export abstract class PeopleDirectory {
  abstract findPerson(personId: string): Promise<KnownPerson | null>;

  /** The machine client of that identity; null for people, who sign in instead of sending tokens. */
  abstract findMachine(identity: ExternalIdentity): Promise<KnownPerson | null>;

  /** The person of that identity, made on their first sign-in without any role; null for a machine client. */
  abstract recogniseOnSignIn(identity: ExternalIdentity, displayName: string): Promise<KnownPerson | null>;

  /** The people whom a provider can sign in, by role and name, machine clients left out; at most 100. */
  abstract listPeople(issuer: string): Promise<(KnownPerson & { subject: string })[]>;
}

/**
 * The issuer under which people of the embedded provider are kept. Not the provider's address, which changes with the
 * port: the same people must be found again at the next start.
 */
export const EMBEDDED_ISSUER = 'embedded';
