import { formatCount, formatMinute, pointsWithoutUnit } from '@monitor/domain';

/** What a question compares. */
export interface Compared {
  unit: 'ORGANISATION' | 'BOARD' | 'REGION';
  exposure: 'ADOPTION' | 'NUMBER_IN_PLACE';
}

const unit = { ORGANISATION: 'organisation', BOARD: 'board', REGION: 'region' } as const;

/** What is compared, in the singular. */
export function unitInWords(compared: Compared['unit']): string {
  return unit[compared];
}

/** What is compared, as it is counted. */
export function unitsInWords(compared: Compared['unit']): string {
  return `${unitInWords(compared)}s`;
}

/** So many of what is compared: "1 region". */
export function countedUnits(compared: Compared['unit'], count: number): string {
  return `${formatCount(count)} ${count === 1 ? unitInWords(compared) : unitsInWords(compared)}`;
}

/** One decimal: what answers are rounded to. */
const oneDecimal = 1000;

/** The size of a change of shares, with its unit: "2.1 points". */
export function pointsInWords(change: number): string {
  return `${pointsWithoutUnit(Math.abs(change), oneDecimal)} points`;
}

/** Where a question stands, in a word or two. */
export function standingOf({
  isDeclared,
  answer,
}: {
  isDeclared: boolean;
  answer: { verdict: string } | null;
}): string {
  if (answer === null) return 'Waiting';
  if (!isDeclared) return 'A look, nothing claimed';
  return { DIFFERENT: 'Beyond chance', ALIKE: 'Less than matters' }[answer.verdict] ?? 'Cannot tell';
}

/** Who asked, when, and whether it was declared. */
export function askedInWords({
  isDeclared,
  askedByName,
  askedAt,
}: {
  isDeclared: boolean;
  askedByName: string;
  askedAt: string;
}): string {
  const how = isDeclared ? 'Declared before anybody looked' : 'Looked at without being declared';
  return `${how}, by ${askedByName}, ${formatMinute(new Date(askedAt))}.`;
}

/** What a strength of claim allows, in words beside it. */
export const strengthLabels = {
  DESCRIPTIVE: 'Description',
  ASSOCIATION: 'Association: goes together with, not because of',
  QUASI_EXPERIMENT: 'Quasi-experiment: because of, on a condition',
} as const;

/** From when on an effect is looked for, within a sentence. */
export function lagInWords(lag: number): string {
  if (lag === 0) return 'from the quarter of adoption on';
  return `from ${lag === 1 ? 'one quarter' : `${String(lag)} quarters`} after adoption on`;
}
