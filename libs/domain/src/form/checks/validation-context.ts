import type { OrganisationType } from '../../organisations/organisation.js';
import type { ReturnContent } from '../definition/answer.js';
import type { FormEdition } from '../definition/form-edition.js';

/** What a return is checked against. */
export interface ValidationContext {
  organisationType: OrganisationType;
  /** The edition that the return answers. */
  edition: FormEdition;
  /** The day in London (`yyyy-mm-dd`). */
  today: string;
  /** The organisation's last accepted return of an earlier quarter; null when this is the first. */
  previous: ReturnContent | null;
  /** What it reported in earlier quarters, newest first: tables of counts only. Empty where nothing is known. */
  earlier: readonly ReturnContent[];
}
