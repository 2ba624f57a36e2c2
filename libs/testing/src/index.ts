export * from './cluster/cluster-addresses.js';
export * from './cluster/create-test-database.js';
export * from './cluster/statements-of.js';
export * from './network/way-to-database.js';
export * from './personas/cookie-jar.js';
export * from './personas/free-port.js';
export * from './personas/persona-client.js';
export * from './personas/sign-in-as.js';
