import { formatCount } from '@monitor/domain';
import type { TypedTexts } from './draft-answer.js';

/** The typed texts with one cell's replaced, or dropped where it would be shown the same without. */
export function withTyped(typed: TypedTexts, cell: string, text: string, value: number | null): Record<string, string> {
  const others = Object.fromEntries(Object.entries(typed).filter(([name]) => name !== cell));
  const isShownAnyway = value === null ? text === '' : text === formatCount(value);
  return isShownAnyway ? others : { ...others, [cell]: text };
}
