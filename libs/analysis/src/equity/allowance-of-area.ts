import { fewestForChange } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import { allowFor } from '../findings/allow-for.js';
import type { Allowance } from '../findings/finding.js';
import { groupsAgainst } from './judged-gaps.js';

/**
 * How the findings of one area allow for all of them: every group that is set against the reference, the one test over
 * all groups or, where they have an order, their slope; the change and, where there are quarters enough, the trend. An
 * area without any difference has a false claim in at most one view of twenty.
 */
export function allowanceOfArea(definition: StratifierDefinition, quarters: number): Allowance {
  const ofChange = quarters > 1 ? 1 : 0;
  const ofTrend = quarters >= fewestForChange ? 1 : 0;
  return allowFor(groupsAgainst(definition).length + 1 + ofChange + ofTrend, 'comparisons in the findings of an area');
}
