import type { OrganisationType, ReturnState } from '@monitor/domain';
import type { ReturnReference } from './return-reference.js';

/** Where a return stands, as far as a decision needs it. */
export interface ReturnHeadRow extends ReturnReference {
  organisationType: OrganisationType;
  icbCode: string | null;
  regionCode: string;
  /** Number of the edition of the form that it answers. */
  edition: number;
  state: ReturnState;
  revision: number;
  acceptedRevision: number | null;
}
