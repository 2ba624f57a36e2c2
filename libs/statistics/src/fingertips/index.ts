export { recentTrend } from './recent-trend.js';
export type {
  Polarity,
  RecentTrendFigures,
  RecentTrendOptions,
  TrendDirection,
  TrendJudgement,
} from './recent-trend.js';
export type { TrendPeriod } from './trend-period.js';
