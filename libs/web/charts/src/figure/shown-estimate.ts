import { estimateStatusLabel } from '@monitor/domain';
import type { Estimate } from '@monitor/domain';

/** A figure as it arrives: the number to draw, and the words to read. */
export type ShownEstimate = Pick<Estimate, 'status' | 'value' | 'lower' | 'upper'> & { text: string };

/** The number to draw; null where there is no figure, whatever the reason. */
export function drawnValue({ status, value }: ShownEstimate): number | null {
  return status === 'PUBLISHED' ? value : null;
}

/** Why there is no figure, in words; null where there is one. Two reasons share a sign and none share their words. */
export function whyAbsent({ status, value }: Pick<ShownEstimate, 'status' | 'value'>): string | null {
  if (status === 'PUBLISHED' && value !== null) return null;
  const words = estimateStatusLabel(status === 'PUBLISHED' ? 'NOT_COMPUTABLE' : status);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A figure in two parts. */
export interface FigureParts {
  figure: string;
  limits: string | null;
}

/**
 * A figure and its interval apart, for places where they stand on two lines.
 * @example figureParts('41% (36% to 46%)') // { figure: '41%', limits: '36% to 46%' }
 */
export function figureParts(text: string): FigureParts {
  const match = /^(.+?) \((.+)\)$/.exec(text);
  return match?.[1] === undefined || match[2] === undefined
    ? { figure: text, limits: null }
    : { figure: match[1], limits: match[2] };
}

/** A gap without its unit, for places where the unit stands in the header. */
export function withoutUnit<Figure extends { text: string }>(figure: Figure): Figure {
  return { ...figure, text: figure.text.replace(/ percentage points?/, '') };
}
