import type { AreaHistory } from './area-history.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import type { OrganisationHistory } from './organisation-history.js';

/** A question with what organisations said and counted. */
export interface AskedEvaluation {
  question: EvaluationQuestion;
  /** Of a question about organisations; none otherwise. */
  histories: readonly OrganisationHistory[];
  /** Of a question about boards or regions; none otherwise. */
  areas?: readonly AreaHistory[];
  /** Quarters of the histories, the oldest first. */
  quarterIds: readonly string[];
  /** What a region is called. */
  regionName: (code: string) => string;
  /** Arrangements that chance is judged by; 999 unless told. */
  draws?: number;
}
