export { clientTo, connectionTo } from './connection-to.js';
export type { ConnectionTo } from './connection-to.js';
