export * from './check-application-role.js';
export { migrate } from './migrate.js';
export type { MigrateOptions } from './migrate.js';
