import { eValueDiscoveries, normalMixtureEvidence } from '@monitor/statistics';
import type { SequentialEvidence } from '@monitor/statistics';
import { independentContrasts } from './independent-contrasts.js';
import type { QuarterFigure } from './independent-contrasts.js';

/** The gap of one area over the quarters, oldest first; the same quarters for every area. */
export interface SeriesOfArea {
  code: string;
  quarters: readonly QuarterFigure[];
}

/** An area whose gap has left that of the others. */
export interface Signal {
  code: string;
  /** The quarter by which the evidence was enough; it stands from then on. */
  since: string;
  /** Whether its gap has grown or shrunk beside that of the others. */
  direction: 'GREW' | 'SHRANK';
}

/** The change of a gap that is worth finding, a share from 0 to 1: two percentage points. Declared before looking. */
const worthFinding = 0.02;

/**
 * In which areas the gap has gone another way than in the rest, by evidence that may be looked at every quarter.
 *
 * In words: each quarter's gap of an area less that of the rest (the mean of the other areas, weighted by one over their
 * squared errors) is set against the mean of all earlier quarters (`independentContrasts`); the evidence is a normal mixture
 * over changes of about two points; across the view a series signals once e-BH at the rate given selects it, in whichever
 * quarter that first is. Where nothing has changed anywhere, the chance that any series of the view ever signals is at most
 * that rate: e-BH selects nothing unless the mean of all evidence reaches 1 / rate, and that mean is evidence itself (Ville's
 * inequality). Series of one view depend on each other through the rest; e-values need no independence.
 * An area that signals also moves the rest that the others are set against: the strongest signal is taken first, and the others
 * are looked for without that area, at a rate that is less by its share.
 * Published errors hold also what stays alike in an organisation from quarter to quarter, which drops out of a contrast:
 * that makes signals rarer, never falser. Refuses nothing: fewer than two areas or quarters give no signal.
 * Source: Robbins 1970; Wang & Ramdas 2022, JRSS B 84:822.
 */
export function signalsOverQuarters(areas: readonly SeriesOfArea[], rate: number): Signal[] {
  const signals: Signal[] = [];
  let left = areas;
  for (;;) {
    const strongest = strongestSignal(left, (rate * left.length) / areas.length);
    if (strongest === null) return signals;
    signals.push(strongest);
    left = left.filter(({ code }) => code !== strongest.code);
  }
}

/** The signal with the most evidence among these areas; null where there is none. */
function strongestSignal(areas: readonly SeriesOfArea[], rate: number): Signal | null {
  const evidence = areas.flatMap((area) => {
    const found = evidenceOf(besideRest(area, areas));
    return found === null ? [] : [{ code: area.code, ...found }];
  });
  const since = firstSelected(evidence, rate);
  const [strongest] = evidence.filter(({ code }) => since.has(code)).sort((a, b) => b.most - a.most);
  if (strongest === undefined) return null;
  const quarterId = since.get(strongest.code) ?? '';
  return { code: strongest.code, since: quarterId, direction: strongest.directions.get(quarterId) ?? 'GREW' };
}

/** The first quarter in which each series is selected by e-BH, by code. */
function firstSelected(
  evidence: readonly { code: string; evidence: SequentialEvidence }[],
  rate: number,
): ReadonlyMap<string, string> {
  const since = new Map<string, string>();
  if (evidence.length === 0) return since;
  for (const [at, quarterId] of quartersOf(evidence[0]?.evidence).entries()) {
    const tests = evidence.map(({ code, evidence: { steps } }) => ({ test: code, eValue: eValueAt(steps[at]) }));
    const found = eValueDiscoveries(tests, rate);
    if (!found.computable) continue;
    for (const { test, isDiscovery } of found.tests) if (isDiscovery && !since.has(test)) since.set(test, quarterId);
  }
  return since;
}

/** The series of an area less that of all others; a quarter in which there are none is missing. */
function besideRest({ code, quarters }: SeriesOfArea, areas: readonly SeriesOfArea[]): QuarterFigure[] {
  return quarters.map(({ quarterId, value, standardError }, at) => {
    const others = areas.flatMap((other) => {
      const figure = other.quarters[at];
      return other.code === code || figure?.value == null || !figure.standardError
        ? []
        : [{ value: figure.value, weight: 1 / figure.standardError ** 2 }];
    });
    const total = others.reduce((sum, { weight }) => sum + weight, 0);
    if (value === null || !standardError || total === 0) return { quarterId, value: null, standardError: null };
    const rest = others.reduce((sum, other) => sum + other.value * other.weight, 0) / total;
    return { quarterId, value: value - rest, standardError: Math.sqrt(standardError ** 2 + 1 / total) };
  });
}

function evidenceOf(series: readonly QuarterFigure[]) {
  const differences = independentContrasts(series).map(({ quarterId, ...contrast }) => ({
    period: quarterId,
    ...contrast,
  }));
  if (!differences.some(({ value }) => value !== null)) return null;
  const evidence = normalMixtureEvidence({ differences, priorVariance: worthFinding ** 2 });
  if (!evidence.computable) return null;
  const directions = new Map<string, Signal['direction']>();
  let sum = 0;
  for (const { period, value, standardError } of differences) {
    if (value !== null && standardError !== null) sum += value / standardError ** 2;
    directions.set(period, sum >= 0 ? 'GREW' : 'SHRANK');
  }
  return { evidence, directions, most: Math.max(...evidence.steps.map(({ logEvidence }) => logEvidence ?? 0)) };
}

function quartersOf(evidence: SequentialEvidence | undefined): string[] {
  return evidence?.steps.map(({ period }) => period) ?? [];
}

/** Evidence beyond what numbers hold is as good as the largest of them. */
function eValueAt(step: SequentialEvidence['steps'][number] | undefined): number | null {
  if (step === undefined) return null;
  return step.evidence ?? Number.MAX_VALUE;
}
