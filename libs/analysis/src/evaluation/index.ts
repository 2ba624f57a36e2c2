export { adjustedAmong } from './among-declared.js';
export type { DeclaredAnswer } from './among-declared.js';
export type { AskedEvaluation } from './asked-evaluation.js';
export { evaluate } from './evaluate.js';
export type { AreaHistory, AreaQuarter } from './area-history.js';
export { evaluationDesignKinds, evaluationDesignMeaning } from './chosen-design.js';
export type { EvaluationDesignKind } from './chosen-design.js';
export {
  evaluationUnitMeaning,
  evaluationUnits,
  exposureMeaning,
  exposures,
  longestLag,
  mostActions,
  mostCounted,
  usualComparison,
} from './evaluation-question.js';
export type { EvaluationQuestion, EvaluationUnit, Exposure } from './evaluation-question.js';
export type {
  ComparedArea,
  EvaluationDesign,
  EvaluationEffect,
  EvaluationResult,
  SensitivityCheck,
} from './evaluation-result.js';
export { evaluationClaim } from './evaluation-words.js';
export type { AskedHow, EvaluationClaim } from './evaluation-words.js';
export type { EvaluationNames } from './evaluation-sentences.js';
export { leftOutMeaning, leftOutReasons } from './left-out.js';
export type { LeftOutReason } from './left-out.js';
export { fewestPeople } from './organisation-history.js';
export type { HistoryQuarter, OrganisationHistory } from './organisation-history.js';
export { evaluationMethod } from './evaluation-method.js';
export type { ReportedAnswer } from './evaluation-method.js';
export { reproductionScript } from './reproduction/reproduction-script.js';
export type { ReproducedQuestion } from './reproduction/reproduction-script.js';
