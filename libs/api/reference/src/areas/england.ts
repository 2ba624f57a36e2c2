import type { Area } from './area.type.js';

/** England as an area; its code in rollups and filters. */
export const england: Area = { level: 'ENGLAND', code: 'ENG', name: 'England', shortName: 'England' };
