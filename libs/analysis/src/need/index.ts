export type { BoardNeed, BoardSuccession, LocationNeed } from './location-need.js';
export { needOfBoards } from './need-of-boards.js';
export type { SuccessorOfPlace } from './need-of-boards.js';
export { needBesidePractice, standingOfBoardMeaning, standingsOfBoards } from './need-beside-practice.js';
export type { NeedBesidePractice, PracticeOfBoard, StandingOfBoard } from './need-beside-practice.js';
