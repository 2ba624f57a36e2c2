import { comparedPair } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import { equityPoint } from './equity-point.js';
import type { EquityPoint } from './equity-point.js';

/**
 * A point with the gap of the two declared groups. Publications before the two were declared kept the gap between the
 * highest and the lowest share; it is made anew from their published counts, so that one line over the quarters is never
 * between different groups. Nothing is told that the counts do not tell.
 */
export function asDeclared(point: EquityPoint, definition: StratifierDefinition): EquityPoint {
  const pair = comparedPair(definition);
  const { compared } = point;
  if (definition.ordered || compared === null) return point;
  if (compared.high === pair?.reference && compared.low === pair.against) return point;
  return equityPoint(point.groups, definition);
}
