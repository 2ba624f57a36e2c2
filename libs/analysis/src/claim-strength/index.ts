export { claimStrength, strengthMeaning, strengths } from './claim-strength.js';
export type { ClaimStrength, ClaimSubject, Strength } from './claim-strength.js';
export type { RuleName, RuleOutcome } from './rules.js';
export type { DesignKind, StudyDesign } from './study-design.js';
