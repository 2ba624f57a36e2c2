export * from './access/actor.js';
export * from './access/can.js';
export * from './access/permissions.js';
export * from './access/role-labels.js';
export * from './errors/domain-error.js';
export * from './estimates/estimate.js';
export * from './framework/catalogue.js';
export * from './framework/framework.js';
export * from './metrics/metric.js';
export * from './metrics/metric-catalogue.js';
export * from './metrics/stratifier-definitions.js';
export * from './organisations/organisation.js';
export { formatDay, isRealDay, yearBefore } from './quarter/day.js';
export * from './quarter/london-day.js';
export * from './quarter/quarter.js';
export {
  isQuarterId,
  nextQuarter,
  previousQuarter,
  quarterEnd,
  quarterOf,
  quarterStart,
  quartersBetween,
  quartersUpTo,
} from './quarter/quarter-calendar.js';
export * from './quarter/quarter-label.js';
export * from './quarter/return-window.js';
export * from './returns/return.js';
