import { can } from '@monitor/domain';
import type { ActingAssignment } from '@monitor/web-graphql';

/** Whether the viewer may look into single organisations of a region: the same rule as the API's. */
export function maySeeOrganisations(acting: ActingAssignment | null, regionCode: string): boolean {
  if (acting === null) return false;
  const regionCodes = acting.role === 'REGIONAL_LEAD' && acting.scopeCode !== null ? [acting.scopeCode] : [];
  const actor = { personId: '', displayName: '', role: acting.role, organisationCodes: [], regionCodes };
  return can(actor, 'organisation-comparison:read', { regionCode });
}
