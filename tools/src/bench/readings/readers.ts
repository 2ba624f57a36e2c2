import { accountsEntities, PeopleAdministration } from '@monitor/api-accounts';
import { EMBEDDED_ISSUER } from '@monitor/api-platform';
import type { TenantTx } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';

const operator = { system: 'people' } as const;

/** The region with the most bodies. */
export const largestRegion = 'Y60';
export const entities = accountsEntities;

/** Somebody who reads, as this process and as the server know them. */
export interface Reader {
  actor: Actor;
  /** How they sign in. */
  subject: string;
}

async function addReader(tx: TenantTx, role: Actor['role'], regionCode: string): Promise<Reader> {
  const people = new PeopleAdministration(tx);
  const subject = `bench-${role.toLowerCase().replace('_', '-')}`;
  const personId = await people.addPerson(operator, { issuer: EMBEDDED_ISSUER, subject, displayName: subject });
  await people.grant(operator, { personId, role, scopeCode: role === 'REGIONAL_LEAD' ? regionCode : null });
  const regionCodes = [role === 'REGIONAL_LEAD' ? regionCode : '*'];
  return { actor: { personId, displayName: subject, role, organisationCodes: [], regionCodes }, subject };
}

/** A national analyst, and the lead of the largest region. On an operator's connection. */
export async function addReaders(tx: TenantTx): Promise<{ analyst: Reader; lead: Reader }> {
  return {
    analyst: await addReader(tx, 'NATIONAL_ANALYST', ''),
    lead: await addReader(tx, 'REGIONAL_LEAD', largestRegion),
  };
}
