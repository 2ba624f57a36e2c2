export * from './bound-request.js';
export * from './operation-limits.js';
