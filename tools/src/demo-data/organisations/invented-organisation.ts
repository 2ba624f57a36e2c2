import type { OrganisationPeriod, OrganisationType } from '@monitor/domain';

/** An invented organisation with the boards it belonged to. */
export interface InventedOrganisation {
  code: string;
  type: OrganisationType;
  name: string;
  /** Region that its story comes from; regions do not change in April 2026. */
  regionCode: string;
  /** One period, or two where its board was abolished. */
  periods: OrganisationPeriod[];
}
