export * from './describe-error.js';
export * from './error-table.js';
export * from './error.filter.js';
export * from './graphql-error.js';
export * from './readable-input-error.js';
export * from './outage-log.js';
export * from './refused-early.js';
export * from './unavailable.js';
