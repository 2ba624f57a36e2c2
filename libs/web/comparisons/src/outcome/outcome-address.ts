import { addressOf } from '../kit/address-of.js';
import type { OutcomeChoice } from './outcome-filters.js';

/** Where practice stands beside an outcome, with the choice that led there. */
export function outcomeAddress(choice: Partial<Record<keyof OutcomeChoice, string>>): string {
  return addressOf('/together', choice);
}

/** Where the outcome of one area is followed over the quarters. */
export function equityOfArea(
  area: string,
  {
    quarter,
    level,
    metric,
    group,
    boundaries,
  }: Pick<OutcomeChoice, 'quarter' | 'level' | 'metric' | 'group' | 'boundaries'>,
): string {
  return addressOf('/equity', { quarter, level, area, metric, group, boundaries });
}
