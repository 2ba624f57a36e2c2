export { changeBesideOutcome, practiceBesideOutcome } from './practice-beside-outcome.js';
export type { AreaBesideOutcome, ChangeOfArea } from './practice-beside-outcome.js';
export { changesOfPractice } from './changes-of-practice.js';
export type { NamedOutcome, OutcomeNames } from '../findings/words/practice-beside-outcome-words.js';
export { outcomeKindMeaning, outcomeKinds } from './outcome-kind.js';
export type { OutcomeKind } from './outcome-kind.js';
