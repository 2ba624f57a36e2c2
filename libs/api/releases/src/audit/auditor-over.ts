import type { TenantTx } from '@monitor/api-platform';
import type { PublicationAuditor } from '../publications/steps/publication-auditor.js';
import { LinearProgramAuditor } from './linear-program-auditor.js';

/** The auditor of publications, in whatever process or thread they are made. */
export function auditorOver(tenantTx: TenantTx): PublicationAuditor {
  return new LinearProgramAuditor(tenantTx);
}
