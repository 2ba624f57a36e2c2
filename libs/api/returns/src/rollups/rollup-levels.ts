import { boundaries } from '@monitor/domain';
import type { AreaLevel } from '@monitor/domain';

/** Levels that rollups are kept for. Organisations are read from the facts. */
export const rollupLevels = ['ENGLAND', 'REGION', 'ICB'] as const satisfies readonly AreaLevel[];
export type RollupLevel = (typeof rollupLevels)[number];

export const rollupLevelList = rollupLevels.map((level) => `'${level}'`).join(', ');
export const boundariesList = boundaries.map((reading) => `'${reading}'`).join(', ');
