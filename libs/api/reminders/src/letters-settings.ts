import type { LettersSettings } from '@monitor/api-platform';

/** What the letters of a process are written and sent with. */
export interface LetterParts extends LettersSettings {
  /** Where people reach the service. */
  publicUrl: URL;
  /** Seals the links of letters; the same in every process. */
  secret: string;
}

/** Injection token of the LetterParts. */
export const LETTER_PARTS = Symbol('what letters are written and sent with');
