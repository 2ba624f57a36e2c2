export { xmrChart } from './xmr-chart.js';
export type {
  AssuranceIcon,
  Baseline,
  ChartedPoint,
  Judgement,
  ProcessLimits,
  XmrPoint,
  SpecialCause,
  VariationIcon,
  XmrChart,
  XmrOptions,
} from './xmr-types.js';
