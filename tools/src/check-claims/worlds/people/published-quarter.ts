import { disclosurePolicyFor, equityPoint, publishTable } from '@monitor/analysis';
import type { Contribution } from '@monitor/analysis';
import type { StratifierDefinition } from '@monitor/domain';
import type { AreaQuarter } from './people-scene.js';

const policy = disclosurePolicyFor({ kind: 'SHARE' });

/** An area's quarter as a publication shows it: made of exact counts by the product's own gate. */
export function publishedQuarter(
  { quarterId, now, atFirst }: { quarterId: string; now: readonly Contribution[]; atFirst: readonly Contribution[] },
  definition: StratifierDefinition,
): AreaQuarter {
  const point = equityPoint(publishTable({ contributions: now }, definition, policy), definition);
  return { quarterId, contributions: now, atFirst, point };
}
