/** Questions of evaluation, and the parts of their answers; all of a question's quarters and ways of doing it otherwise. */
export const evaluationLists = {
  'Evaluations.questions': 200,
  'Evaluation.actions': 6,
  'EvaluationAnswer.rules': 8,
  'EvaluationAnswer.sentences': 2,
  'EvaluationAnswer.bySinceAdoption': 17,
  'EvaluationAnswer.sensitivity': 12,
  'EvaluationDesign.leftOut': 7,
  'EvaluationDesign.adoptions': 40,
  'EvaluationDesign.detectableByAdopters': 6,
} as const;
