import type { EntityManager } from 'typeorm';
import type { Membership } from '../../memberships/membership.js';
import { readCodesKept, readEvidence } from '../evidence/evidence.query.js';
import { weighEvidence } from '../evidence/weigh-evidence.js';
import { readKnownOrganisations } from '../known-organisations.query.js';
import type { BodyPeriod } from '../organisation-source.js';

/**
 * What the other imported files say once an import is taken back; null for codes that something else than a file tells
 * of.
 */
export interface Remaining {
  periodsOf: (code: string) => readonly BodyPeriod[] | null;
  membershipsOf: (code: string) => readonly Membership[] | null;
}

/** Works out what all other files say: what another file says too does not go with the import. */
export async function readRemaining(manager: EntityManager, importId: string): Promise<Remaining> {
  const found = await readKnownOrganisations(manager);
  const evidence = await readEvidence(manager);
  const standing = evidence.filter(({ sequence }) => sequence !== Number(importId));
  const kept = await readCodesKept(manager);
  const outcome = weighEvidence({ found, standing, given: null, kept, isOlderThanKept: false });
  const isElsewhere = (code: string) => kept.has(code) || found.periods.get(code)?.[0]?.isInvented === true;
  return {
    periodsOf: (code) => (isElsewhere(code) ? null : (outcome.bodies.get(code) ?? [])),
    membershipsOf: (code) => (isElsewhere(code) ? null : (outcome.memberships.get(code) ?? [])),
  };
}
