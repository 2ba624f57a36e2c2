import { disclosurePolicyFor } from '@monitor/analysis';
import type { Quarter } from '@monitor/api-reference';
import {
  citePublication,
  fewestInVerdict,
  formatDay,
  gapFigure,
  gapSentence,
  gapsTitle,
  lowerFirst,
  metricDefinition,
  quarterLabel,
  stratifierDefinition,
  writeFigure,
  figureText,
} from '@monitor/domain';
import type { ComparabilityBreak, Figure, FigureMarker } from '@monitor/domain';
import type { AreaFigures } from '../figures/published-figures.query.js';
import { firstSentences, inOrder, latestFindings } from './latest-findings.js';
import type { LatestGap, LatestPublication } from './latest-publication.type.js';
import { toldMetrics, toldStratifier } from './published-series.js';
import type { PublishedSeries } from './published-series.js';

interface Read {
  series: PublishedSeries;
  ledger: readonly ComparabilityBreak[];
  /** The quarter after that of the publication; undefined while it has not begun. */
  nextQuarter: Quarter | undefined;
  /** The address of the product, as browsers see it. */
  origin: string;
}

/** What anybody is told of a publication. */
export function toLatestPublication({ series, ledger, nextQuarter, origin }: Read): LatestPublication {
  const { publication, regions } = series;
  const label = quarterLabel(publication.quarterId);
  const metric = metricDefinition(toldMetrics[0]);
  const definition = stratifierDefinition(toldStratifier);
  const findings = latestFindings(series, ledger);
  const gaps = regions.map(({ figures }) => signedGap(figures));
  return {
    publication,
    quarterLabel: label,
    citation: citePublication(publication, origin),
    findings: firstSentences(findings),
    findingsWithFigures: inOrder(findings),
    subject: `${metric.shortName} by ${lowerFirst(definition.label)}`,
    gapsTitle: gapsTitle(gaps),
    gapSentence: gapSentence(definition),
    gaps: regions.map((region, index) => toGap(region, gaps[index])),
    signs: signsOf(gaps),
    method: [
      `${metric.numerator} as a share of ${lowerFirst(metric.denominator)}.`,
      'Self-reported by organisations in accepted returns, or loaded from published collections where an organisation has not answered itself.',
      disclosurePolicyFor(metric).sentence,
      `Boundaries are those of each quarter. Rule for hiding ${publication.policyVersion}, formulas ${publication.formulaVersion}.`,
    ],
    next: nextQuarter === undefined ? null : nextSentence(nextQuarter),
  };
}

const notReported = { status: 'NOT_REPORTED', value: null, lower: null, upper: null } as const;

/** A gap with its signs: that counts behind it were shared out by weights, and that few organisations are. */
function signedGap(area: AreaFigures | undefined): Figure {
  if (area === undefined) return gapFigure(notReported);
  const { groups, difference } = area.figures;
  if (difference.status !== 'PUBLISHED') return gapFigure(difference);
  const isEstimated = groups.some((group) => group.isEstimated && group.denominator.status === 'PUBLISHED');
  const signs: FigureMarker[] = [
    ...(isEstimated ? (['ESTIMATED'] as const) : []),
    ...(area.organisations < fewestInVerdict ? (['LOW_RELIABILITY'] as const) : []),
  ];
  return { ...gapFigure(difference), markers: signs };
}

function toGap({ area, figures }: PublishedSeries['regions'][number], gap = gapFigure(notReported)): LatestGap {
  const { value, lower, upper } = gap.status === 'PUBLISHED' ? gap : notReported;
  const named = { areaCode: area.code, areaName: area.shortName };
  return {
    ...named,
    ...{ value, lower, upper },
    text: figureText(gap, { withUnit: false }),
    organisations: figures?.organisations ?? 0,
  };
}

function signsOf(gaps: readonly Figure[]): string[] {
  const standing = gaps.flatMap((gap) => writeFigure(gap).markers);
  return [...new Set(standing)].map(({ marker, label, meaning }) => `${marker} ${label}. ${meaning}`);
}

function nextSentence({ label, closesOn, windowState }: Quarter): string {
  const could = windowState === 'CLOSED' ? 'could' : 'can';
  return `Final figures for ${label} come next: its returns ${could} be sent and corrected until ${formatDay(closesOn)}, and are checked before they are published.`;
}
