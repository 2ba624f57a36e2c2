export { proportionFunnel, rateFunnel, ratioFunnel } from './funnel-curves.js';
export type {
  CountCurvePoint,
  CountLimitsPoint,
  ProportionCurvePoint,
  ProportionFunnel,
  RateFunnel,
  RateFunnelOptions,
} from './funnel-curves.js';
export { proportionPositions, ratePositions, ratioPositions } from './funnel-significance.js';
export type { FunnelPosition, FunnelPositions } from './funnel-significance.js';
export type { FunnelUnit } from './funnel-unit.js';
export type { FunnelLimits } from './proportion-limits.js';
export type { RateUnit } from './rate-unit.js';
export { overdispersedFunnel } from './overdispersed-funnel.js';
export type {
  FunnelKind,
  OverdispersedFunnel,
  OverdispersedFunnelOptions,
  OverdispersedUnit,
} from './overdispersed-types.js';
