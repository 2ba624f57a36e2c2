import type { Provenance } from './known-organisation.js';

/** Something that happened to an organisation, or is to happen. */
export interface TimelineEvent extends Provenance {
  /** The day it happened on (`yyyy-mm-dd`): its first day, or for a closing the last. */
  on: string;
  /** One or two sentences. */
  what: string;
}
