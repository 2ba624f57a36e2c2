/** Where questions of evaluation are listed. */
export const evaluationsPath = '/evaluation';
/** Where one is asked. */
export const newEvaluationPath = '/evaluation/new';

/** The page of one question. */
export function evaluationPath(number: number): string {
  return `${evaluationsPath}/${String(number)}`;
}

/** Where another version of a question is asked, beginning with what that one says. */
export function versionPath(number: number): string {
  return `${newEvaluationPath}?versionOf=${String(number)}`;
}
