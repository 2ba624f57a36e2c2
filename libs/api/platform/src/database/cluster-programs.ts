/** For tests and operators' tools that run a PostgreSQL of their own with the programs that come from npm. */
export { usableBinaries } from './embedded/usable-binaries.js';
export type { PostgresBinaries } from './embedded/find-binaries.js';
export { clusterFolder, initCluster } from './embedded/init-cluster.js';
export { programEnvironment, runProgram } from './embedded/run-program.js';
export { serverAccount } from './embedded/server-account.js';
export type { ServerAccount } from './embedded/server-account.js';
