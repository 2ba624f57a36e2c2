export * from './allowance.js';
export * from './allowance-pool.js';
export * from './allowances.js';
export * from './kept-allowances.js';
export * from './limit-by-hop.js';
export * from './limits.module.js';
export * from './network-hop.js';
