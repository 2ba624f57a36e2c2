import { formatPoints, listInWords, lowerFirst, pointsWithoutUnit } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import type { Limited } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';

/** Differences of shares are written with one decimal, that of a denominator of 1,000: they are small beside shares. */
const oneDecimal = 1000;

/** The size of a difference of shares: "16.9 percentage points". */
export function pointsOf(difference: number): string {
  return formatPoints(Math.abs(difference), oneDecimal);
}

/** A difference of shares with its sign, without its unit: "−0.3". */
export function signedPoints(difference: number): string {
  return pointsWithoutUnit(difference, oneDecimal);
}

/** A ratio with two decimals: "1.38". */
export function ratioOf(ratio: number): string {
  return ratio.toFixed(2);
}

/** The interval of a difference as it stands in brackets: "15.1 to 18.5"; empty where there is none. */
export function pointsInterval({ lower, upper }: Limited): string {
  return lower === null || upper === null ? '' : `${signedPoints(lower)} to ${signedPoints(upper)}`;
}

/** The interval of the size of a difference that is said to be lower or higher: its limits without the sign. */
export function sizeInterval(difference: Limited): string {
  return pointsInterval(difference.value < 0 ? turned(difference) : difference);
}

/** The interval of a ratio: "1.33 to 1.43"; empty where there is none. */
export function ratioInterval({ lower, upper }: Limited): string {
  return lower === null || upper === null ? '' : `${ratioOf(lower)} to ${ratioOf(upper)}`;
}

/** Words in brackets with a space before, or nothing. */
export function inBrackets(...words: string[]): string {
  const said = words.filter((each) => each !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** The other way round: what is missing to one is what the other has more. */
export function turned({ value, lower, upper }: Limited): Limited {
  return { value: -value, lower: upper === null ? null : -upper, upper: lower === null ? null : -lower };
}

/** A group within a sentence: "the most deprived fifth", or its name in inverted commas where groups have no order. */
export function groupInWords(
  { ordered, groups }: Pick<StratifierDefinition, 'ordered' | 'groups'>,
  code: string | null | undefined,
): string {
  const label = groups.find((group) => group.code === code)?.label ?? 'a group';
  return ordered ? `the ${lowerFirst(label)}` : `“${label}”`;
}

/** Several groups: "“Mixed”, “Asian or Asian British” and “Black or Black British”". */
export function groupsInWords(
  definition: Pick<StratifierDefinition, 'ordered' | 'groups'>,
  codes: readonly string[],
): string {
  return listInWords(codes.map((code) => groupInWords(definition, code)));
}

/** What it would take to tell, as the end of a paragraph; nothing where it is not known. */
export function whatItTakes({ detectable }: Pick<FindingClaim, 'detectable'>): string[] {
  return detectable === null ? [] : [detectable.sentence];
}

/** The sentence of a smallest difference that would have shown. */
export function wouldHaveShown(difference: number, what: string): string {
  return `With these returns only ${what} of about ${pointsOf(difference)} or more would have shown.`;
}
