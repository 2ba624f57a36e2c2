import type { FindingFigure } from './finding.js';
import type { FindingUnit } from './finding-words.js';

/** A value with its interval; a limit is null where it has none. */
export interface Limited {
  value: number;
  lower: number | null;
  upper: number | null;
}

/** A figure that a finding shows. */
export function shownFigure(
  name: string,
  unit: FindingUnit,
  { value, lower, upper }: Limited,
  subject: string | null = null,
): FindingFigure {
  return { name, subject, unit, value, lower, upper, status: 'PUBLISHED', reason: null };
}

/** A number that is counted, and so has no interval. */
export function countFigure(name: string, value: number, subject: string | null = null): FindingFigure {
  return shownFigure(name, 'COUNT', { value, lower: null, upper: null }, subject);
}

/** The figure of a claim by its name and whom it is of; undefined where the claim has none. */
export function figureNamed(
  { figures }: { figures: readonly FindingFigure[] },
  name: string,
  subject?: string | null,
): (FindingFigure & { value: number }) | undefined {
  return figures.find(
    (figure): figure is FindingFigure & { value: number } =>
      figure.name === name && figure.value !== null && (subject === undefined || figure.subject === subject),
  );
}
