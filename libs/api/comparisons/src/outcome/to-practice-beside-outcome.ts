import { asDeclared, changeBesideOutcome, noEstimate, practiceBesideOutcome } from '@monitor/analysis';
import type { EquityPoint, OutcomeKind, OutcomeNames } from '@monitor/analysis';
import { england, toMetric, toStratifierDefinition } from '@monitor/api-reference';
import type { Quarter } from '@monitor/api-reference';
import { toGap, toShare } from '@monitor/api-releases';
import type { AreaFigures, PublishedPublication } from '@monitor/api-releases';
import {
  areasName,
  breaksBetween,
  comparedPair,
  loadedSentence,
  organisationTypeLabel,
  pairInWords,
  quartersUpTo,
  readingSentence,
} from '@monitor/domain';
import type { ComparabilityBreak, MetricDefinition, OrganisationType } from '@monitor/domain';
import { toArea } from '../areas/to-area.js';
import { columnsAt } from '../consistency/columns.js';
import type { CountedView } from '../consistency/count-statuses.js';
import { practiceInColumn } from '../consistency/practice-in-column.js';
import type { AreaStatusCounts } from '../consistency/status-counts.query.js';
import { markersOf, markersOfPoint } from '../equity/point-markers.js';
import type { ComparedStratifier } from '../equity/published-equity.js';
import { breaksOfArea } from '../equity/breaks-of-area.js';
import { toGapChange } from '../equity/to-gap-change.js';
import { sentences } from '../loaded/sentences.js';
import type { ChosenPractice } from './chosen-practice.js';
import type { AreaBesideOutcome, PracticeBesideOutcome } from './outcome.type.js';

/** The quarter viewed and the four before it: a change is one over a year. */
export const quartersOfYear = 5;

/** A view of areas with what is published of their outcome. */
export interface CountedOutcome extends CountedView {
  practice: ChosenPractice;
  metric: MetricDefinition;
  definition: ComparedStratifier;
  outcome: OutcomeKind;
  publication: PublishedPublication | null;
  /** Of the areas and of England, in the quarter viewed. */
  figures: readonly AreaFigures[];
  ledger: readonly ComparabilityBreak[];
  yearBefore: Quarter | null;
}

/**
 * Practice beside an outcome as it is answered.
 * @param changes by how much the share in place rose in each area over the year; null where that may not be compared
 */
export function toPracticeBesideOutcome(
  counted: CountedOutcome,
  changes: ReadonlyMap<string, number> | null,
): PracticeBesideOutcome {
  const { view, columns, counts, wholes, practice, metric, definition, publication, loadedSources } = counted;
  const isAsked = columnsAt(columns, practice.key).length > 0;
  const since = changes === null ? null : counted.yearBefore;
  const areas = counts.map((each) => toAreaBesideOutcome(each, counted, since === null ? null : changes));
  const names = namesOf(counted);
  const { inPlace } = practiceInColumn(wholes.find(({ level }) => level === 'ENGLAND')?.counts, practice.key);
  return {
    ...{ quarter: view.quarter, since, ...view.reading, publication },
    column: isAsked ? { key: practice.key, label: practice.label, text: practice.text } : null,
    ...{ metric: toMetric(metric), stratifier: toStratifierDefinition(definition) },
    outcomeName: outcomeName(names),
    englandInPlace: inPlace,
    englandOutcome: outcomeOf(figuresOf(counted, england.code), counted).outcome,
    finding: practiceBesideOutcome(
      areas.map((area) => ({ ...area, inPlace: area.inPlace.value, outcome: area.outcome.value })),
      names,
    ),
    changeFinding: since === null || names.outcome.of === 'SHARE' ? null : changeOf(areas, names, since),
    areas: areas.sort((a, b) => a.area.shortName.localeCompare(b.area.shortName, 'en-GB')),
    source: sentences([
      `Practice: accepted returns for ${view.quarter.label} as they stand now, self-reported by organisations.`,
      publication === null
        ? 'Nothing has been published yet, so there are no outcomes.'
        : `${metric.shortName}: as published (publication ${publication.number}).`,
      ofOneType(view.organisationType),
      loadedSentence(loadedSources),
      readingSentence(view.reading, 'COUNTS'),
    ]),
  };
}

/** Practice can be that of one type alone; what is published of people cannot. */
function ofOneType(type: OrganisationType | null): string {
  return type === null
    ? ''
    : `Practice is that of one type alone (${organisationTypeLabel(type)}); the outcome counts every organisation that gives it.`;
}

function changeOf(areas: readonly AreaBesideOutcome[], names: OutcomeNames, since: Quarter) {
  const changes = areas.map(({ changeInPlace, changeOfGap }) => ({
    inPlace: changeInPlace,
    gap: changeOfGap?.value ?? null,
  }));
  return changeBesideOutcome(changes, names, since.label);
}

function namesOf({ view, practice, metric, definition, outcome }: CountedOutcome): OutcomeNames {
  const { first, second } = pairInWords(definition);
  const { shortName } = metric;
  return {
    ...{ areas: areasName(view.level), column: practice.label },
    outcome:
      outcome === 'GAP'
        ? { of: 'GAP', metric: shortName, first, second }
        : { of: 'SHARE', metric: shortName, group: second },
  };
}

function outcomeName({ outcome }: OutcomeNames): string {
  return outcome.of === 'GAP'
    ? `${outcome.metric}: ${outcome.first} less ${outcome.second}`
    : `${outcome.metric}: share of ${outcome.group}`;
}

function toAreaBesideOutcome(
  counts: AreaStatusCounts,
  counted: CountedOutcome,
  changes: ReadonlyMap<string, number> | null,
): AreaBesideOutcome {
  const { view, practice, regions } = counted;
  const { areaCode, areaName } = counts;
  const figures = figuresOf(counted, areaCode);
  return {
    area: toArea(view.level, areaCode, areaName),
    regionCode: view.level === 'REGION' ? areaCode : (regions.get(areaCode) ?? null),
    ...practiceInColumn(counts, practice.key),
    ...outcomeOf(figures, counted),
    changeInPlace: changes?.get(areaCode) ?? null,
    changeOfGap: changes === null ? null : changeOfGap(figures, counted),
  };
}

function figuresOf({ figures }: CountedOutcome, areaCode: string): AreaFigures | undefined {
  return figures.find((row) => row.areaCode === areaCode);
}

function outcomeOf(row: AreaFigures | undefined, { definition, outcome }: CountedOutcome) {
  const counted = row?.organisations ?? 0;
  if (row === undefined) return { counted, outcome: toGap(noEstimate('NOT_REPORTED')) };
  const point = asDeclared(row.figures, definition);
  return { counted, outcome: outcome === 'GAP' ? gapOf(point, counted) : shareOf(point, counted, definition) };
}

function gapOf(point: EquityPoint, organisations: number) {
  return toGap(point.difference, markersOfPoint(point, organisations));
}

/** The share of the group that is set against the other. */
function shareOf({ groups }: EquityPoint, organisations: number, definition: ComparedStratifier) {
  const against = comparedPair(definition)?.against;
  const group = groups.find((each) => each.group === against);
  if (group === undefined) return toShare(noEstimate('NOT_REPORTED'));
  return toShare(group.share, group.denominator.value, markersOf(group.isEstimated, organisations));
}

/** How much wider the gap became over the year among the same organisations; null across a break, and where it is not told. */
function changeOfGap(row: AreaFigures | undefined, counted: CountedOutcome) {
  const { view, yearBefore, outcome, metric, definition, ledger } = counted;
  const change = row?.figures.changes?.find(({ since }) => since === yearBefore?.id);
  if (row === undefined || change === undefined || outcome === 'SHARE') return null;
  const area = { level: view.level, code: row.areaCode };
  const series = { area, metric, definition, ledger, boundaries: view.reading.boundaries };
  const breaks = breaksOfArea(series, quartersUpTo(view.quarter.id, quartersOfYear));
  if (breaksBetween(breaks, change.since, view.quarter.id).length > 0) return null;
  return toGapChange(change).change;
}
