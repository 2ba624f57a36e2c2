import type { TenantTx } from '@monitor/api-platform';
import type { PublicationAuditor } from './publication-auditor.js';
import { RebuildingAuditor } from './rebuilding-auditor.js';

/** The auditor of publications, in whatever process or thread they are made. */
export function auditorOver(tenantTx: TenantTx): PublicationAuditor {
  return new RebuildingAuditor(tenantTx);
}
