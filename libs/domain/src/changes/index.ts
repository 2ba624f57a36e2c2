export * from './change-kind.js';
export * from './seen-finding.js';
export * from './span-of-look.js';
