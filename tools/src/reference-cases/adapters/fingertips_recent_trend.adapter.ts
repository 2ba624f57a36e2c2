import { recentTrend } from '@monitor/statistics';
import type { NotComputable, RecentTrendOptions, TrendPeriod } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { compareByOverlap } from '../measures/benchmark/index.js';

interface Input {
  value_type: string;
  period: number[];
  value: (number | null)[];
  count: (number | null)[];
  denominator: (number | null)[];
  lower95: (number | null)[];
  upper95: (number | null)[];
}

const valueTypes: Record<string, RecentTrendOptions['valueType']> = {
  proportion: 'proportion',
  'crude rate': 'crude-rate',
  'directly standardised rate': 'directly-standardised-rate',
};

export const adapter: Adapter = {
  file: 'fingertips_recent_trend.json',
  compute(rawInput) {
    const input = rawInput as Input;
    const periods = readPeriods(input);
    const valueType = valueTypes[input.value_type] ?? 'other';
    const latest = { latest_vs_previous: latestAgainstPrevious(periods) };
    const form2020 = { ...trend(periods, { valueType: typeIn2020(valueType), atInvalid: 'stop' }), ...latest };
    return {
      current_2025: trend(periods, { valueType }),
      legacy_2020_ci: form2020,
      ...(valueType === 'proportion'
        ? {
            legacy_2020_spc_proportion: {
              ...trend(periods, { valueType, form: 'counts', atInvalid: 'stop' }),
              ...latest,
            },
          }
        : {}),
    };
  },
  knownDifferences: [
    {
      path: /^legacy_2020_spc_proportion/,
      reason: 'The count form needs no limits, so their absence does not stop it; the reference prints NaN.',
      appliesTo: (input) => (input as Input).lower95.some((limit) => limit === null),
    },
  ],
};

function readPeriods(input: Input): TrendPeriod[] {
  return input.period.map((period, index) => ({
    period,
    value: input.value[index] ?? null,
    count: input.count[index] ?? null,
    denominator: input.denominator[index] ?? null,
    lower: input.lower95[index] ?? null,
    upper: input.upper95[index] ?? null,
  }));
}

/** In 2020 directly standardised rates were not tested. */
function typeIn2020(valueType: RecentTrendOptions['valueType']): RecentTrendOptions['valueType'] {
  return valueType === 'directly-standardised-rate' ? 'other' : valueType;
}

function trend(periods: TrendPeriod[], options: Omit<RecentTrendOptions, 'polarity'>) {
  const result = recentTrend(periods, { ...options, polarity: 'no-judgement' });
  if (!result.computable) {
    return { marker: 'CannotBeCalculated', significant: false, chi_square: 0, message: messageOf(result), slope: 0 };
  }
  const { direction, significant, chiSquare, value } = result;
  const marker = { increasing: 'Increasing', decreasing: 'Decreasing', 'no-significant-change': 'NoChange' }[direction];
  return { marker, significant, chi_square: chiSquare, message: '', slope: value };
}

function messageOf({ reason, message }: NotComputable): string {
  if (reason === 'invalid-argument') return 'The recent trend cannot be calculated for this value type';
  if (reason === 'too-few-observations') return 'Not enough data points to calculate recent trend';
  if (reason === 'too-many-missing') return 'Not enough data points with valid values to calculate recent trend';
  return reason === 'undefined-on-scale' ? 'The recent trend cannot be calculated' : message;
}

/** Whether the intervals of the two latest periods overlap. */
function latestAgainstPrevious(periods: TrendPeriod[]): string {
  const [latest, previous] = [...periods].sort((a, b) => Number(b.period) - Number(a.period));
  if (latest === undefined || previous === undefined) return 'CannotBeCalculated';
  const compared = compareByOverlap(limitsOf(latest), limitsOf(previous), 'no-judgement');
  if (!compared.computable) return 'CannotBeCalculated';
  return { lower: 'Decreasing', similar: 'NoChange', higher: 'Increasing' }[compared.side];
}

function limitsOf({ value, lower, upper }: TrendPeriod) {
  return { value, lower95: lower, upper95: upper };
}
