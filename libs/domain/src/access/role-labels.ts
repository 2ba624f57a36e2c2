import type { Role } from './actor.js';

const labels: Record<Role, string> = {
  PREPARER: 'Preparer',
  APPROVER: 'Approver',
  REGIONAL_LEAD: 'Regional lead',
  NATIONAL_ANALYST: 'National analyst',
  ADMINISTRATOR: 'Administrator',
  HELPER: 'Helper',
};

const descriptions: Record<Role, string> = {
  PREPARER: 'Fills in and submits the quarterly return of an organisation.',
  APPROVER: 'Checks a submitted return and signs it off for the organisation, or sends it back to the preparer.',
  REGIONAL_LEAD: 'Reads, accepts or sends back the returns of a region’s organisations, and compares them.',
  NATIONAL_ANALYST: 'Compares regions and organisations across England, and cannot change a return.',
  ADMINISTRATOR:
    'Decides who may use the service, records reorganisations and breaks in series, and cannot see or change a return.',
  HELPER:
    'Types in what organisations wrote on paper or said, for those of a board or region; the organisation confirms and submits it.',
};

/** The name of a role as people say it. */
export function roleLabel(role: Role): string {
  return labels[role];
}

/** A role with the code of the place it is for, for example "Preparer R0A". */
export function roleWithScope({ role, scopeCode }: { role: Role; scopeCode: string | null }): string {
  return scopeCode === null ? labels[role] : `${labels[role]} ${scopeCode}`;
}

/** What a role may do, in one sentence. */
export function roleDescription(role: Role): string {
  return descriptions[role];
}
