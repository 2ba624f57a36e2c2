import type { OrganisationPeriod } from '@monitor/domain';

/** All periods of the organisations that a reorganisation changed: as known before, and as it wrote them. */
export interface WrittenByReorganisation {
  before: OrganisationPeriod[];
  written: OrganisationPeriod[];
}
