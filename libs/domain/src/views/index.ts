export * from './briefing-pack.js';
export * from './view-address.js';
export * from './view-words.js';
