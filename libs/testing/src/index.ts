export * from './cluster/cluster-addresses.js';
export * from './cluster/create-test-database.js';
