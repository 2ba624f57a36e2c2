import type { Tolerance } from './adapter.js';

export interface Difference {
  path: string;
  expected: unknown;
  computed: unknown;
  /** True when the recorded figure itself is marked as wrong, or as the reference falling over. */
  markedWrong: boolean;
  /** True when the limits recorded in the same place have no width. */
  withoutWidth: boolean;
}

export type ToleranceAt = (path: string) => Tolerance;

interface Place {
  path: string;
  markedWrong: boolean;
  withoutWidth: boolean;
  toleranceAt: ToleranceAt;
}

/** Keys that describe the recorded figures and are not figures themselves. */
const remarks = new Set(['reference_bug', 'reference_crash', 'warnings', 'note', 'tol', 'tol_ci', 'tol_simulated']);

/** Every place where computed figures depart from the expected ones by more than the tolerance there. */
export function compareFigures(expected: unknown, computed: unknown, toleranceAt: ToleranceAt): Difference[] {
  return compareAt({ path: '', markedWrong: false, withoutWidth: false, toleranceAt }, expected, computed);
}

function compareAt(place: Place, expected: unknown, computed: unknown): Difference[] {
  if (Array.isArray(expected)) return compareLists(place, expected, Array.isArray(computed) ? computed : []);
  if (!isRecord(expected)) {
    return agrees(expected, computed, place.toleranceAt(place.path)) ? [] : [differenceAt(place, expected, computed)];
  }
  const here = { ...place, markedWrong: place.markedWrong || marksFault(expected) };
  if ('error' in expected) return refuses(computed) ? [] : [differenceAt(here, expected['error'], computed)];
  if (isSimulated(expected)) return compareSimulated(here, expected, computed);
  return compareRecords(here, expected, isRecord(computed) ? computed : {});
}

function compareRecords(place: Place, expected: Record<string, unknown>, computed: Record<string, unknown>) {
  const withoutWidth = place.withoutWidth || hasLimitsWithoutWidth(expected);
  return Object.keys(expected)
    .filter((key) => !remarks.has(key))
    .flatMap((key) => {
      const path = place.path === '' ? key : `${place.path}.${key}`;
      return compareAt(
        { ...place, path, withoutWidth },
        withSharedTolerance(expected[key], expected['tol_ci']),
        computed[key],
      );
    });
}

/** Some files give one tolerance for both simulated limits of a case, beside them. */
function withSharedTolerance(entry: unknown, shared: unknown): unknown {
  return typeof shared === 'number' && isRecord(entry) && 'seeds' in entry ? { ...entry, tol: shared } : entry;
}

function compareLists(place: Place, expected: readonly unknown[], computed: readonly unknown[]): Difference[] {
  const atLength = { ...place, path: `${place.path}.length` };
  const lengths = expected.length === computed.length ? [] : [differenceAt(atLength, expected.length, computed.length)];
  return lengths.concat(
    expected.flatMap((entry, index) =>
      compareAt({ ...place, path: `${place.path}[${index}]` }, entry, computed[index]),
    ),
  );
}

function compareSimulated(place: Place, expected: Record<string, unknown>, computed: unknown): Difference[] {
  const tolerance = { relative: 0, absolute: Number(expected['tol']) };
  return agrees(expected['mean'], computed, tolerance) ? [] : [differenceAt(place, expected['mean'], computed)];
}

function differenceAt(place: Place, expected: unknown, computed: unknown): Difference {
  const { path, markedWrong, withoutWidth } = place;
  return { path, expected, computed, markedWrong, withoutWidth };
}

/** Whether a pair of keys such as `lowerci` and `upperci` holds one and the same figure, but for rounding. */
function hasLimitsWithoutWidth(expected: Record<string, unknown>): boolean {
  return Object.entries(expected).some(([key, lower]) => {
    if (!key.includes('lower')) return false;
    const from = figureIn(lower);
    const width = figureIn(expected[key.replace('lower', 'upper')]) - from;
    return Math.abs(width) <= 1e-12 * Math.max(1, Math.abs(from));
  });
}

/** A recorded figure, or the mean of a simulated one; NaN where there is none. */
function figureIn(recorded: unknown): number {
  const figure = isRecord(recorded) ? recorded['mean'] : recorded;
  return typeof figure === 'number' ? figure : Number.NaN;
}

function marksFault(expected: Record<string, unknown>): boolean {
  return 'reference_bug' in expected || 'reference_crash' in expected;
}

function refuses(computed: unknown): boolean {
  return isRecord(computed) && ('notComputable' in computed || 'error' in computed);
}

function isSimulated(expected: Record<string, unknown>): boolean {
  return typeof expected['mean'] === 'number' && typeof expected['tol'] === 'number';
}

function agrees(expected: unknown, computed: unknown, tolerance: Tolerance): boolean {
  if (expected === null || expected === undefined) return computed === null || computed === undefined;
  if (typeof expected !== 'number') return expected === computed;
  if (typeof computed !== 'number') return false;
  if (Object.is(expected, computed) || expected === computed) return true;
  return Math.abs(expected - computed) <= Math.max(tolerance.absolute, tolerance.relative * Math.abs(expected));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
