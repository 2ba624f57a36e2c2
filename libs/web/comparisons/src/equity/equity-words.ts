import {
  comparedPair,
  fewestForChange,
  figureText,
  gapsTitle,
  listInWords,
  lowerFirst,
  markers,
  pairInWords,
  shownValue,
  stratifierDefinition,
  writeFigure,
} from '@monitor/domain';
import type { Figure, Note } from '@monitor/domain';
import type { TrendPoint } from '@monitor/web-charts';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { earlierFiguresNote, publicationNote } from '../publication/publication-words.js';
import type { ChosenPublication } from '../publication/publication-words.js';
import { note } from '../source/finality.js';
import { latestShown } from './equity-answer.js';
import type { EquityAnswer, EquityArea, EquityGroup } from './equity-answer.js';

/** What is compared, for captions and names of files. */
export function subjectOf({ metric, stratifier }: EquityAnswer, area?: EquityArea): string {
  const subject = `${metric.shortName} by ${stratifier.label.toLowerCase()}`;
  return area === undefined ? subject : `${subject}, ${area.area.shortName}`;
}

/** The finding of the absolute gap: how wide it is now. */
export function gapTitle(area: EquityArea): string {
  const latest = latestShown(area, ({ difference }) => difference);
  if (latest === undefined) return 'No gap can be shown';
  return `Gap in ${latest.quarter.label}: ${figureText(latest.difference)}`;
}

/** The finding of the relative gap. */
export function ratioTitle(area: EquityArea): string {
  const latest = latestShown(area, ({ ratio }) => ratio);
  return latest === undefined
    ? 'No ratio can be shown'
    : `Ratio in ${latest.quarter.label}: ${figureText(latest.ratio)}`;
}

/** How the ratio is read. */
export function ratioSentence({ stratifier }: Pick<EquityAnswer, 'stratifier'>): string {
  const { first, second } = pairInWords(stratifierDefinition(stratifier.stratifier));
  return `The share of ${first} divided by that of ${second}, with its 95% interval. 1 means no gap.`;
}

/** The title over several areas: from where to where their latest gaps run. */
export function severalAreasTitle(areas: readonly EquityArea[]): string {
  return gapsTitle(areas.flatMap(({ points }) => points.at(-1)?.difference ?? []));
}

/** The title of the groups: the shares of the two that are set against each other, never the highest and the lowest. */
export function groupsTitle({ points }: EquityArea, { stratifier }: Pick<EquityAnswer, 'stratifier'>): string {
  const latest = points.at(-1);
  const pair = comparedPair(stratifierDefinition(stratifier.stratifier));
  if (latest === undefined || pair === null) return 'No group can be shown';
  const shown = [pair.reference, pair.against].flatMap(
    (code) => latest.groups?.find(({ group, share }) => group === code && shownValue(share) !== null) ?? [],
  );
  if (shown.length === 0) return `The groups that are compared cannot be shown in ${latest.quarter.label}`;
  const only = shown.length === 1 ? 'only ' : '';
  return `Shares in ${latest.quarter.label}: ${only}${listInWords(shown.map(shareAndName))}`;
}

function shareAndName({ share, label }: EquityGroup): string {
  return `${writeFigure(share).figure} (${label})`;
}

/** How many people are in no group that may be compared. */
export function unknownSentence({ points }: EquityArea): string {
  const unknown = points.at(-1)?.unknown;
  if (unknown === undefined) return '';
  const { absent } = writeFigure(unknown);
  return absent === null
    ? `Of all people counted in the latest quarter, ${figureText(unknown)} are in a group that is not known or not stated, in grey.`
    : `How many people are in a group that is not known or not stated is ${absent}.`;
}

/**
 * How many quarters have no figure and why, and whether enough are left since the last break to speak of a trend; null
 * where all is there. `breaks`: keys of the first points after one.
 */
export function absenceSentence(points: readonly TrendPoint[], breaks: readonly string[]): string | null {
  const reasons = countByReason(points.map(({ estimate }) => estimate));
  const stretch = points.slice(
    Math.max(
      0,
      points.findLastIndex(({ key }) => breaks.includes(key)),
    ),
  );
  const shown = stretch.filter(({ estimate }) => writeFigure(estimate).absent === null).length;
  const since = stretch.length < points.length ? ' since the last break' : '';
  const sentences = [
    ...(reasons.length === 0
      ? []
      : [
          `Of ${points.length} quarters, the figure is ${listInWords(reasons)}; the line stops there and nothing is filled in.`,
        ]),
    ...(shown === 0 || shown >= fewestForChange
      ? []
      : [`Figures of fewer than ${fewestForChange} quarters${since} are too few to speak of a trend.`]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function countByReason(estimates: readonly Figure[]): string[] {
  const counts = new Map<string, number>();
  for (const estimate of estimates) {
    const { absent } = writeFigure(estimate);
    if (absent !== null) counts.set(absent, (counts.get(absent) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `${reason} in ${count}`);
}

/** The source line of the page: coverage, what is divided by what, disclosure control, which publication, weights. */
export function equityNotes(answer: EquityAnswer, latest?: ComparedQuarter, returns?: number): Note[] {
  const { metric, disclosurePolicy, source, areas, publication } = answer;
  const coverage = returns === undefined || latest === undefined ? [] : [`${returns} returns for ${latest.label}.`];
  const share = `${metric.numerator} as a share of ${lowerFirst(metric.denominator)}.`;
  return [
    ...[source, ...coverage, share, disclosurePolicy].map(note),
    ...(publication === null ? [] : publicationNotes(publication, areas)),
    ...weightsNotes(areas),
  ];
}

/** Which publication the figures are of, and why some are of an earlier one. */
function publicationNotes(publication: ChosenPublication, areas: readonly EquityArea[]): Note[] {
  const asOf = areas.flatMap(({ points }) => points.map((point) => point.asOf));
  const earlier = earlierFiguresNote(publication, asOf);
  return [publicationNote(publication), ...(earlier === null ? [] : [earlier])];
}

/** Whose weights are behind figures marked as estimates, each source once. */
function weightsNotes(areas: readonly Pick<EquityArea, 'weightsSource'>[]): Note[] {
  const { estimated } = markers;
  const sources = new Set(areas.flatMap(({ weightsSource }) => (weightsSource === null ? [] : [weightsSource])));
  return [...sources].map((source) => ({
    text: `Weights of figures marked ${estimated.marker}: ${source}.`,
    markers: [estimated],
  }));
}
