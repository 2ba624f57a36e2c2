/** Questions of evaluation, and the parts of their answers; all of a question's quarters and ways of doing it otherwise. */
export const evaluationLists = {
  'Evaluations.questions': 200,
  'Evaluation.actions': 40,
  'Evaluation.actionCodes': 40,
  'Evaluation.laterVersions': 200,
  'EvaluationAnswer.rules': 8,
  'EvaluationAnswer.sentences': 2,
  'EvaluationAnswer.bySinceAdoption': 17,
  'EvaluationAnswer.sensitivity': 18,
  'EvaluationAnswer.method': 6,
  'EvaluationDesign.leftOut': 8,
  'EvaluationDesign.adoptions': 40,
  'EvaluationDesign.detectableByAdopters': 6,
} as const;
