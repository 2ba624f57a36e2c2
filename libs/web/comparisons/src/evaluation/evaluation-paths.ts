/** Where questions of evaluation are listed. */
export const evaluationsPath = '/evaluation';
/** Where one is asked. */
export const newEvaluationPath = '/evaluation/new';

/** The page of one question. */
export function evaluationPath(number: number): string {
  return `${evaluationsPath}/${String(number)}`;
}
