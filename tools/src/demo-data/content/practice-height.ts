import type { DomainCode } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { OrganisationQuarter } from './organisation-quarter.js';
import { seedOf } from './seed-of.js';

type Subject = Pick<OrganisationQuarter, 'code' | 'region' | 'quarterIndex'>;

/**
 * How far an organisation is beside an average one of the same quarter, in steps of the scale of statuses: its region's
 * place, what the region is behind in this domain, and the organisation's own. The answers on its actions are made from
 * this, and so is the outcome of the domain: what the pages show as linked is linked here.
 */
export function practiceHeight({ code, region, quarterIndex }: Subject, domain: DomainCode): number {
  const own = 0.5 * seededRandom(seedOf(code, 13)).normal();
  return region.ahead - behindIn(region, domain, quarterIndex) + own;
}

function behindIn(region: Subject['region'], domain: DomainCode, quarterIndex: number): number {
  const behind = region.behindIn[domain];
  if (behind === undefined) return 0;
  const quarters = behind.catchesUp ? Math.max(0, quarterIndex - behind.catchesUp.fromQuarter) : 0;
  return behind.steps - quarters * (behind.catchesUp?.stepsAQuarter ?? 0);
}
