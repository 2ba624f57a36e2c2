import { accountsEntities, PeopleAdministration } from '@monitor/api-accounts';
import { EMBEDDED_ISSUER } from '@monitor/api-platform';
import type { TenantTx } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { practiceCode } from './national-bodies.js';

const operator = { system: 'people' } as const;

/** The region with the most bodies. */
export const largestRegion = 'Y60';
/** The practice whose return is typed in. */
export const typingPractice = practiceCode(0);
export const entities = accountsEntities;

/** Somebody who reads, as this process and as the server know them. */
export interface Reader {
  actor: Actor;
  /** How they sign in. */
  subject: string;
}

type Scope = Pick<Actor, 'organisationCodes' | 'regionCodes'>;

async function addReader(tx: TenantTx, role: Actor['role'], scopeCode: string | null, scope: Scope): Promise<Reader> {
  const people = new PeopleAdministration(tx);
  const subject = `bench-${role.toLowerCase().replace('_', '-')}`;
  const personId = await people.addPerson(operator, { issuer: EMBEDDED_ISSUER, subject, displayName: subject });
  await people.grant(operator, { personId, role, scopeCode });
  return { actor: { personId, displayName: subject, role, ...scope }, subject };
}

/** Whoever reads and types in a nation. */
export type Readers<Person = Reader> = Record<'analyst' | 'lead' | 'preparer', Person>;

/** A national analyst, the lead of the largest region, and the preparer of a practice. On an operator's connection. */
export async function addReaders(tx: TenantTx): Promise<Readers> {
  const nowhere = { organisationCodes: [], regionCodes: [] };
  const code = typingPractice;
  return {
    analyst: await addReader(tx, 'NATIONAL_ANALYST', null, { ...nowhere, regionCodes: ['*'] }),
    lead: await addReader(tx, 'REGIONAL_LEAD', largestRegion, { ...nowhere, regionCodes: [largestRegion] }),
    preparer: await addReader(tx, 'PREPARER', code, { ...nowhere, organisationCodes: [code] }),
  };
}
