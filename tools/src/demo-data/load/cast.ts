import { EMBEDDED_ISSUER } from '@monitor/api-platform';
import type { PeopleAdministration } from '@monitor/api-accounts';
import type { Actor, Role } from '@monitor/domain';
import type { Reporter } from '../subjects.js';

const system = { system: 'demonstration-data' } as const;
/** People who filled in, signed off and accepted the history: they exist so that returns name somebody, and cannot sign in. */
const extrasIssuer = 'invented';

/** Whoever acts in the history of one organisation. */
export interface Cast {
  preparer: Actor;
  approver: Actor;
  lead: Actor;
}

/** Ids of the people of the history, by role. */
export type Extras = Record<
  | 'PREPARER'
  | 'APPROVER'
  | 'REGIONAL_LEAD'
  | 'ADMINISTRATOR'
  | 'SECOND_ADMINISTRATOR'
  | 'NATIONAL_ANALYST'
  | 'SECOND_NATIONAL_ANALYST',
  string
>;

/** Adds the people of the history, who hold no role that anybody could sign in to. */
export async function addExtras(people: PeopleAdministration): Promise<Extras> {
  const add = (subject: string, displayName: string) =>
    people.addPerson(system, { issuer: extrasIssuer, subject, displayName });
  return {
    PREPARER: await add('preparer', 'Preparer (invented)'),
    APPROVER: await add('approver', 'Approver (invented)'),
    REGIONAL_LEAD: await add('regional-lead', 'Regional lead (invented)'),
    ADMINISTRATOR: await add('administrator', 'Administrator (invented)'),
    NATIONAL_ANALYST: await add('national-analyst', 'National analyst (invented)'),
    SECOND_NATIONAL_ANALYST: await add('second-national-analyst', 'Second national analyst (invented)'),
    SECOND_ADMINISTRATOR: await add('second-administrator', 'Second administrator (invented)'),
  };
}

/** The people of the history as they act for one organisation. */
export function castFor(reporter: Reporter, extras: Extras): Cast {
  const organisation = { organisationCodes: [reporter.code], regionCodes: [] };
  return {
    preparer: actor(extras.PREPARER, 'PREPARER', 'Preparer', organisation),
    approver: actor(extras.APPROVER, 'APPROVER', 'Approver', organisation),
    lead: actor(extras.REGIONAL_LEAD, 'REGIONAL_LEAD', 'Regional lead', {
      organisationCodes: [],
      regionCodes: [reporter.regionCode],
    }),
  };
}

function actor(
  personId: string,
  role: Role,
  displayName: string,
  scope: Pick<Actor, 'organisationCodes' | 'regionCodes'>,
): Actor {
  return { personId, role, displayName, ...scope };
}

interface Persona {
  subject: string;
  displayName: string;
  role: Role;
  scopeCode: string | null;
  isMachine?: boolean;
}

/**
 * The people whom a visitor can be: one a role, named by role, and machine clients: one sends a trust's return, one
 * pulls the national figures.
 */
export async function addPersonas(
  people: PeopleAdministration,
  codes: { organisation: string; board: string; region: string; machine: string },
): Promise<void> {
  const personas: Persona[] = [
    { subject: 'preparer', displayName: 'Preparer', role: 'PREPARER', scopeCode: codes.organisation },
    { subject: 'approver', displayName: 'Approver', role: 'APPROVER', scopeCode: codes.organisation },
    { subject: 'regional-lead', displayName: 'Regional lead', role: 'REGIONAL_LEAD', scopeCode: codes.region },
    { subject: 'helper', displayName: 'Helper', role: 'HELPER', scopeCode: codes.board },
    { subject: 'national-analyst', displayName: 'National analyst', role: 'NATIONAL_ANALYST', scopeCode: null },
    {
      subject: 'second-national-analyst',
      displayName: 'Second national analyst',
      role: 'NATIONAL_ANALYST',
      scopeCode: null,
    },
    { subject: 'administrator', displayName: 'Administrator', role: 'ADMINISTRATOR', scopeCode: null },
    { subject: 'second-administrator', displayName: 'Second administrator', role: 'ADMINISTRATOR', scopeCode: null },
    {
      subject: 'trust-system',
      displayName: 'Trust system',
      role: 'PREPARER',
      scopeCode: codes.machine,
      isMachine: true,
    },
    {
      subject: 'national-publisher',
      displayName: 'National publisher',
      role: 'NATIONAL_ANALYST',
      scopeCode: null,
      isMachine: true,
    },
  ];
  for (const { role, scopeCode, ...person } of personas) {
    const personId = await people.addPerson(system, { issuer: EMBEDDED_ISSUER, ...person });
    await people.grant(system, { personId, role, scopeCode });
  }
}
