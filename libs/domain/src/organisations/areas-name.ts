import type { AreaLevel } from './organisation.js';

/** What the areas of a level are called inside a sentence: one of them, and several. */
export function areasName(level: AreaLevel): { one: string; many: string } {
  const names: Record<AreaLevel, { one: string; many: string }> = {
    ENGLAND: { one: 'country', many: 'countries' },
    REGION: { one: 'region', many: 'regions' },
    ICB: { one: 'integrated care board', many: 'integrated care boards' },
    ORGANISATION: { one: 'organisation', many: 'organisations' },
  };
  return names[level];
}
