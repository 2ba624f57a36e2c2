export { mostCost } from './cost.plugin.js';
export * from './cost-table.js';
export * from './measure-cost.js';
