export * from './plan-standing.js';
export * from './plan-step.js';
export * from './plan-words.js';
export * from './planned-actions.js';
export * from './take-plan-step.js';
