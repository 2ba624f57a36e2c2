export * from './view-address.js';
export * from './view-words.js';
