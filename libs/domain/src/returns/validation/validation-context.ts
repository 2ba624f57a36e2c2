import type { FrameworkCatalogue } from '../../framework/framework.js';
import type { OrganisationType } from '../../organisations/organisation.js';
import type { ReturnContent } from '../return.js';

/** What a return is checked against. */
export interface ValidationContext {
  organisationType: OrganisationType;
  catalogue: FrameworkCatalogue;
  /** The day in London (`yyyy-mm-dd`). */
  today: string;
  /** The organisation's last accepted return of an earlier quarter; null when this is the first. */
  previous: ReturnContent | null;
}
