// What comes after the page itself, in one file.
export { AskedAndDone } from './AskedAndDone.js';
export { KeepTogether } from './KeepTogether.js';
export { MarkedQuestions, MarkQuestion } from './MarkQuestion.js';
export { OpenComments } from './OpenComments.js';
export { OverviewOfComments } from './OverviewOfComments.js';
export { PlannedFor } from '../plan/PlannedFor.js';
export { PlanOverview } from '../plan/PlanOverview.js';
export { PresentHere } from '../presence/PresentHere.js';
export { QuestionComments } from './QuestionComments.js';
