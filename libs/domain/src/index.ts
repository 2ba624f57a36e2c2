export * from './access/actor.js';
export * from './access/can.js';
export * from './access/permissions.js';
export * from './access/role-labels.js';
export * from './errors/domain-error.js';
export * from './errors/error-messages.js';
export * from './estimates/estimate.js';
export { formatCount } from './estimates/format-count.js';
export * from './estimates/format-share.js';
export * from './estimates/markers.js';
export * from './framework/catalogue.js';
export * from './framework/framework.js';
export * from './metrics/metric.js';
export * from './metrics/metric-catalogue.js';
export * from './metrics/stratifier-definitions.js';
export * from './organisations/boundaries.js';
export * from './organisations/organisation.js';
export * from './organisations/organisation-labels.js';
export * from './organisations/reporting-duty.js';
export * from './organisations/restatement/organisation-history.js';
export { countIn } from './organisations/restatement/ppm-ranges.js';
export type { PpmRange } from './organisations/restatement/ppm-ranges.js';
export * from './organisations/restatement/present-place.js';
export * from './organisations/restatement/present-places.js';
export { dayBefore, daysAfter, formatDay, isRealDay, yearBefore } from './quarter/day.js';
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
export * from './returns/cells.js';
export * from './returns/compare-revisions.js';
export * from './returns/content-for-hash.js';
export * from './returns/new-return.js';
export * from './returns/required-sections.js';
export * from './returns/return.js';
export * from './returns/return-labels.js';
export * from './returns/section-progress.js';
export * from './returns/status-order.js';
export * from './returns/storable-text.js';
export * from './returns/text-limits.js';
export * from './returns/transition.js';
export * from './returns/validate-return.js';
export { isCount, largestCount } from './returns/validation/check-counts.js';
export * from './returns/validation/table-totals.js';
export type * from './returns/validation/validation-context.js';
