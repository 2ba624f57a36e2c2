export * from './create-data-source.js';
export * from './database.module.js';
export * from './embedded/index.js';
export * from './failure-code.js';
export * from './identity-settings.js';
export * from './migrations/index.js';
export { queryTogether } from './one-message.js';
export type { Statement, StatementValue } from './one-message.js';
export * from './tenant-tx.js';
