import { EvaluationAnswerEntity } from './evaluation/evaluation-answer.entity.js';
import { EvaluationQuestionEntity } from './evaluation/evaluation-question.entity.js';
import { ComparisonNoteStepEntity } from './notes/comparison-note-step.entity.js';
import { NeedIndexPlaceEntity } from './need/need-index-place.entity.js';
import { NeedIndexEntity } from './need/need-index.entity.js';
import { LastLookEntity } from './since/last-look.entity.js';
import { SavedViewEntity } from './views/saved-view.entity.js';

/**
 * The tables of comparisons: what is set beside figures and comes from no return, what is asked of them, what organisations
 * reply, which views are kept, and
 * who has seen what.
 */
export const comparisonsEntities = [
  ComparisonNoteStepEntity,
  EvaluationAnswerEntity,
  EvaluationQuestionEntity,
  LastLookEntity,
  NeedIndexEntity,
  NeedIndexPlaceEntity,
  SavedViewEntity,
];
