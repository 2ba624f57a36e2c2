import type { Role } from './actor.js';

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

/** What a role may do, in one sentence. */
export function roleDescription(role: Role): string {
  return descriptions[role];
}
