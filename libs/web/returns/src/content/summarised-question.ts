import type { Circumstances, FormEdition, Question } from '@monitor/domain';

/** A question of a return that is read and not typed in. */
export interface SummarisedQuestion {
  edition: FormEdition;
  question: Question;
  /** Its answer, and last quarter's. */
  circumstances: Circumstances;
  /** Where it can be changed; null where it cannot. */
  change: { to: string; about: string } | null;
}
