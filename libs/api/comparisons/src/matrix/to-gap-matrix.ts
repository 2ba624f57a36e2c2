import { gapMatrix, matrixSentence } from '@monitor/analysis';
import type { AreaFindingsSubject, GapOfMatrix } from '@monitor/analysis';
import { toMetric, toStratifierDefinition } from '@monitor/api-reference';
import type { Area, Quarter } from '@monitor/api-reference';
import { toGap } from '@monitor/api-releases';
import type { AreaFigures, PublishedPublication } from '@monitor/api-releases';
import { pairInWords, readingSentence } from '@monitor/domain';
import type { ComparabilityBreak, MetricDefinition } from '@monitor/domain';
import type { ComparedStratifier } from '../equity/published-equity.js';
import { comparedSeries } from '../equity/require-compared.js';
import { markersOfPoint } from '../equity/point-markers.js';
import { publishedQuarters, toAreaOfView } from '../equity/to-equity-area.js';
import type { Reading } from '../estimates/readings.js';
import { sentences } from '../loaded/sentences.js';
import type { GapMatrix, MatrixGap } from './gap-matrix.type.js';

/** Everything that is published of one area. */
interface PublishedArea {
  area: Area;
  publication: PublishedPublication | null;
  reading: Reading;
  /** Oldest first. */
  quarters: Quarter[];
  figures: readonly AreaFigures[];
  ledger: readonly ComparabilityBreak[];
}

interface Series {
  metric: MetricDefinition;
  definition: ComparedStratifier;
}

/** The matrix as it is answered. */
export function toGapMatrix(found: PublishedArea): GapMatrix {
  const { area, publication, reading, quarters } = found;
  const quarter = quarters.at(-1);
  if (quarter === undefined) throw new Error('A matrix of no quarter was asked for.');
  const all = comparedSeries();
  const matrix = gapMatrix(all.map((series) => subjectOf(found, series)));
  return {
    ...{ publication, area, quarter, ...reading },
    sentence: matrixSentence(area.shortName, matrix),
    allowance: matrix.allowance.sentence,
    source: sentences([
      'Accepted returns, self-reported by organisations, as they are published.',
      readingSentence(reading, 'COUNTS'),
    ]),
    gaps: all.map((series, at) => toMatrixGap(series, matrix.gaps[at] ?? null, quarters)),
  };
}

/** How many returns were expected says nothing of a change among the same organisations. */
const notAsked = new Map<string, number>();

function subjectOf(found: PublishedArea, { metric, definition }: Series): AreaFindingsSubject {
  const { area, quarters, ledger, reading } = found;
  const figures = found.figures.filter((row) => row.metricId === metric.id && row.stratifier === definition.stratifier);
  const published = publishedQuarters(area, { definition, quarters, figures, expected: notAsked });
  const view = toAreaOfView({ area, metric, definition, published, ledger, boundaries: reading.boundaries });
  return {
    ...{ areaName: area.shortName, metricName: metric.shortName, definition, parts: [] },
    ...{ points: view.points, breaks: view.breaks },
  };
}

function toMatrixGap({ metric, definition }: Series, found: GapOfMatrix | null, quarters: Quarter[]): MatrixGap {
  const { first, second } = pairInWords(definition);
  const pair = `${first} less ${second}`;
  const named = { metric: toMetric(metric), stratifier: toStratifierDefinition(definition), pair };
  if (found === null) {
    const difference = toGap({ ...nothing, reason: 'No accepted return gives it yet.' }, []);
    return {
      ...named,
      quarter: null,
      organisations: 0,
      difference,
      change: 'NOTHING_TO_COMPARE',
      changeFinding: null,
    };
  }
  const { latest, change, changeFinding } = found;
  return {
    ...named,
    quarter: quarters.find(({ id }) => id === latest.quarterId) ?? null,
    organisations: latest.organisations,
    difference: toGap(latest.point.difference, markersOfPoint(latest.point, latest.organisations)),
    ...{ change, changeFinding },
  };
}

const nothing = { status: 'NOT_REPORTED', value: null, lower: null, upper: null, method: null } as const;
