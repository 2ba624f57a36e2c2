import type { OrganisationType, QuarterId } from '@monitor/domain';
import type { RegionStory } from '../stories.js';

/** Whose return is made up, and for which quarter. */
export interface OrganisationQuarter {
  code: string;
  type: OrganisationType;
  region: RegionStory;
  quarterId: QuarterId;
  /** 0 for the first quarter of the demonstration. */
  quarterIndex: number;
  /** 0 for the quarter whose window is open. */
  quartersAgo: number;
  isSmall: boolean;
  isOutlier: boolean;
}
