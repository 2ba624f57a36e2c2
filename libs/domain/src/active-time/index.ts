export * from './activity.js';
export * from './credit-time.js';
export * from './time-in-words.js';
