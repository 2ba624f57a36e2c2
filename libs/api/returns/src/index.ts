export type { SentAnswer } from './answers/answer-to-store.js';
export { readAnswers } from './answers/answers.query.js';
export { saveAnswers } from './answers/save-answers.js';
export type { AnswersToSave } from './answers/save-answers.js';
export { acceptReturn } from './decisions/accept-return.js';
export type { Decision } from './decisions/decision.js';
export { reopenReturn } from './decisions/reopen-return.js';
export { signOffReturn } from './decisions/sign-off-return.js';
export { submitReturn } from './decisions/submit-return.js';
export { returnFacts } from './facts/return-facts.js';
export type { ReturnWork } from './heads/return-work.js';
export { ReturnsService } from './queries/returns.service.js';
export { returnsEntities } from './returns-entities.js';
export { ReturnsModule } from './returns.module.js';
export { hashContent } from './revisions/hash-content.js';
export { countReturn } from './rollups/count-return.js';
export { LoadedCollectionEntity } from './rollups/loaded/loaded-collection.entity.js';
export { recountLoaded } from './rollups/loaded/recount-loaded.query.js';
export {
  packedOrder,
  quartersWithFigures,
  recomputeQuarter,
  recomputeRollups,
} from './rollups/recompute-rollups.query.js';
export type { RollupDifference } from './rollups/recompute-rollups.query.js';
export { restateRollups } from './rollups/restate-rollups.js';
// SQL, for the benchmark that fills a whole nation's rollups from facts at once.
export { countsOfAreas, placedReturns, responsesOfAreas, answersOfAreas } from './rollups/recomputed-areas.query.js';
