export { discardEmbeddedPostgres } from './discard-cluster.js';
export { startEmbeddedPostgres } from './embedded-postgres.js';
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.js';
export { isPortFree, freeLoopbackPort } from './ports.js';
export { prepareDataDirectory } from './prepare-data-directory.js';
