import { formatCount, formatPoints, markers, pointsWithoutUnit, shareFigure, writeFigure } from '@monitor/domain';
import type { Estimate } from '@monitor/domain';
import type { SentenceUnit } from './sentence-subject.js';

/** A figure that is there to be shown. */
export type Shown = Estimate & { value: number };

/** A figure that stands by itself, with its interval: "41% (95% interval 36% to 46%)". */
export function levelWords(estimate: Shown, unit: SentenceUnit): string {
  if (unit.kind !== 'SHARE') return `${numberWords(estimate.value, unit)}${inBrackets(intervalWords(estimate, unit))}`;
  const share = writeFigure(shareFigure(estimate, unit.denominator));
  const least = leastPoints(unit.denominator) === 0.001 ? '0.1%' : '1%';
  const number = share.markers.includes(markers.low) ? `above zero but below ${least}` : share.figure;
  return `${number}${inBrackets(share.limits === null ? '' : `${intervalName(estimate)} ${share.limits}`)}`;
}

/** The size of a difference without its sign: "10.0 percentage points", "1.50 times"; never "0" for more than nothing. */
export function sizeWords(difference: number, unit: SentenceUnit): string {
  const size = Math.abs(difference);
  if (unit.kind === 'RATIO')
    return numberWords(difference, { kind: 'NUMBER', name: 'times', decimals: decimalsOf(difference) });
  if (unit.kind === 'SHARE') {
    const words = formatPoints(size, unit.denominator);
    return size > 0 && isNought(words)
      ? `less than ${formatPoints(leastPoints(unit.denominator), unit.denominator)}`
      : words;
  }
  const words = numberWords(size, unit);
  return size > 0 && isNought(words) ? `less than ${numberWords(10 ** -unit.decimals, unit)}` : words;
}

/** A difference with its sign, as it stands where nothing is claimed: "−0.3 percentage points". */
export function differenceWords(difference: number, unit: SentenceUnit): string {
  if (unit.kind === 'RATIO') return `${numberWords(difference, unit)} times`;
  return unit.kind === 'SHARE' ? formatPoints(difference, unit.denominator) : numberWords(difference, unit);
}

/** "95% interval 8.6 to 11.4", or the empty string where there is none. */
export function intervalWords(estimate: Estimate, unit: SentenceUnit): string {
  const { lower, upper } = estimate;
  if (lower === null || upper === null) return '';
  return `${intervalName(estimate)} ${limitWords(lower, unit)} to ${limitWords(upper, unit)}`;
}

/** Words in brackets with a space before, or nothing. */
export function inBrackets(words: string): string {
  return words === '' ? '' : ` (${words})`;
}

/** The level stands at the end of the method: "Wilson score, 95%". */
function intervalName({ method }: Estimate): string {
  const level = /([\d.]+%)$/.exec(method ?? '')?.[1];
  return level === undefined ? 'interval' : `${level} interval`;
}

function limitWords(limit: number, unit: SentenceUnit): string {
  if (unit.kind === 'SHARE') return pointsWithoutUnit(limit, unit.denominator);
  return numberWords(limit, unit.kind === 'NUMBER' ? { ...unit, name: '' } : unit);
}

function numberWords(value: number, unit: Exclude<SentenceUnit, { kind: 'SHARE' }>): string {
  const decimals = unit.kind === 'RATIO' ? 2 : unit.decimals;
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const digits = `${formatCount(Number(whole))}${fraction === undefined ? '' : `.${fraction}`}`;
  const sign = value < 0 && !isNought(digits) ? '−' : '';
  return `${sign}${digits}${unit.kind === 'NUMBER' && unit.name !== '' ? ` ${unit.name}` : ''}`;
}

/** Two decimals, or as many as it takes to tell the ratio from 1, up to six. */
function decimalsOf(ratio: number): number {
  return [2, 3, 4, 5].find((places) => Number(ratio.toFixed(places)) !== 1) ?? 6;
}

/** The smallest difference that a percentage of this denominator can show. */
function leastPoints(denominator: number | null): number {
  return formatPoints(0.001, denominator).startsWith('0.1') ? 0.001 : 0.01;
}

function isNought(words: string): boolean {
  return /^[0.]+( |$)/.test(words);
}
