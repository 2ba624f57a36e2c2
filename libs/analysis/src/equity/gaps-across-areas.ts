import { comparedPair } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import { discoveries } from '@monitor/statistics';
import { countFigure, shownFigure } from '../findings/finding-figure.js';
import type { Allowance, Caution, Detectable, Finding, FindingClaim, FindingFigure } from '../findings/finding.js';
import type { Verdict } from '../findings/finding-words.js';
import { toFinding } from '../findings/to-finding.js';
import {
  fewAreas,
  gapsAcrossAreasWords,
  narrowAreas,
  wouldHaveShownInHalf,
} from '../findings/words/gaps-across-areas-words.js';
import { spreadOfGaps, widestGap } from '../small-areas/index.js';
import { gapOfArea } from './area-of-view.js';
import type { AreaOfView, GapOfArea } from './area-of-view.js';
import { changesAcrossAreas, signalFigures } from './changes-across-areas.js';
import { alikeWithin } from './declared-margin.js';

/** What the finding is about. */
export interface GapsAcrossAreasSubject {
  metricName: string;
  /** Of the quarters, oldest first; the last is the one shown. */
  quarterLabels: readonly string[];
  /** "regions" or "integrated care boards". */
  areasName: string;
  definition: StratifierDefinition;
  areas: readonly AreaOfView[];
}

/** How often each kind of claim may be false on a view without any difference; together 1 time in 20. */
const rates = { gap: 0.02, spread: 0.005, widest: 0.005, change: 0.01, signal: 0.01 };

/**
 * In which of several areas there is a gap between the two groups that were declared beforehand, whether the areas differ
 * in it, where it changed, and where evidence over the quarters says that it goes its own way.
 *
 * In words: one test an area, from its interval that knows organisations; the areas with a gap are the discoveries by
 * Benjamini & Hochberg, since no organisation is in two areas of a level, so that the tests do not depend on each other.
 * Alike: every area's interval, at a level that allows for all, lies within the declared margin. "Widest" only where areas
 * differ (Cochran's Q) and one area alone may hold the first rank. Areas below five organisations, or from a publication
 * that does not know organisations, are shown and stand outside. Input: published points. Refuses nothing.
 * Source: Benjamini & Hochberg 1995; Mogstad et al. 2024; Wang & Ramdas 2022 (signals).
 */
export function gapsAcrossAreas(subject: GapsAcrossAreasSubject): Finding {
  const claim = gapsAcrossAreasClaim(subject);
  const { metricName, quarterLabels, areasName, definition, areas } = subject;
  const pair = comparedPair(definition);
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  return toFinding(
    claim,
    gapsAcrossAreasWords(claim, { metricName, quarterLabels, areasName, definition, pair, names }),
  );
}

function gapsAcrossAreasClaim({ areas, definition, areasName }: GapsAcrossAreasSubject): FindingClaim {
  const confidence = 1 - rates.gap / Math.max(1, areas.length);
  const gaps = areas.map((area) => gapOfArea(area, definition, confidence));
  const judged = gaps.flatMap((gap) => (gap.standing === 'JUDGED' ? [gap] : []));
  const subjects = withGap(judged);
  const verdict = verdictOf(gaps, judged, subjects);
  const changes = changesAcrossAreas(areas, definition, rates.change);
  const signals = signalFigures(areas, definition, rates.signal);
  return {
    kind: 'GAPS_ACROSS_AREAS',
    verdict,
    subjects,
    figures: [
      ...countsOf(gaps),
      ...gaps.flatMap((each) =>
        each.standing === 'HIDDEN' ? [] : [shownFigure('gap', 'DIFFERENCE', each.gap.difference, each.code)],
      ),
      ...(verdict === 'ALIKE' ? [marginFigure] : []),
      ...widestFigures(judged, subjects),
      ...changes.figures,
      ...signals,
    ],
    allowance: judged.length === 0 ? null : allowanceOf(judged.length, confidence, areasName),
    causes: changes.causes,
    cautions: cautionsOf(gaps),
    detectable: verdict === 'CANNOT_TELL' ? detectableOf(judged) : null,
  };
}

type JudgedArea = Extract<GapOfArea, { standing: 'JUDGED' }>;

function withGap(judged: readonly JudgedArea[]): string[] {
  const found = discoveries(
    judged.map(({ code, pValue }) => ({ test: code, pValue })),
    rates.gap,
    'independent',
  );
  return found.computable ? found.tests.flatMap(({ test, isDiscovery }) => (isDiscovery ? [test] : [])) : [];
}

function verdictOf(gaps: readonly GapOfArea[], judged: readonly JudgedArea[], subjects: readonly string[]): Verdict {
  if (subjects.length > 0) return 'DIFFERENT';
  const areAllAlike = judged.length === gaps.length && judged.every(({ gap }) => gap.verdict === 'ALIKE');
  return gaps.length > 0 && areAllAlike ? 'ALIKE' : 'CANNOT_TELL';
}

function countsOf(gaps: readonly GapOfArea[]): FindingFigure[] {
  const having = (standing: GapOfArea['standing']) => gaps.filter((each) => each.standing === standing).length;
  return [
    countFigure('areas', gaps.length),
    countFigure('areasJudged', having('JUDGED')),
    countFigure('areasHidden', having('HIDDEN')),
  ];
}

const marginFigure = shownFigure('margin', 'DIFFERENCE', { value: alikeWithin, lower: null, upper: null });

/** Who may have the widest gap, where areas differ and there is a gap at all. */
function widestFigures(judged: readonly JudgedArea[], subjects: readonly string[]): FindingFigure[] {
  const noisy = judged.map((each) => each.noisy);
  const spread = spreadOfGaps(noisy);
  if (spread === null) return [];
  const pValue = { value: spread.pValue, lower: null, upper: null };
  const figure = shownFigure(
    'spreadPValue',
    'INDEX',
    pValue,
    spread.pValue < rates.spread ? 'DIFFERENT' : 'CANNOT_TELL',
  );
  if (spread.pValue >= rates.spread || subjects.length === 0) return [figure];
  const candidates = widestGap(noisy, 1 - rates.widest)?.candidates ?? [];
  return [figure, ...candidates.map((code, at) => countFigure('mayBeWidest', at + 1, code))];
}

function allowanceOf(comparisons: number, confidence: number, areasName: string): Allowance {
  const sentence = `Looks at ${comparisons} ${areasName} at once: of those named for a gap, at most 2% are wrong on average (Benjamini and Hochberg). With what is said of the widest, of changes and of signals, a view without any difference claims one at most 1 time in 20.`;
  return { comparisons, confidence, sentence };
}

function cautionsOf(gaps: readonly GapOfArea[]): Caution[] {
  const few = gaps.filter(({ standing }) => standing === 'FEW');
  const narrow = gaps.filter(({ standing }) => standing === 'TOO_NARROW');
  const codesOf = (areas: readonly GapOfArea[]) => areas.map(({ code }) => code);
  return [
    ...(few.length === 0
      ? []
      : [
          {
            kind: 'FEW_ORGANISATIONS' as const,
            subjects: codesOf(few),
            sentence: fewAreas(few.map(({ name }) => name)),
          },
        ]),
    ...(narrow.length === 0
      ? []
      : [
          {
            kind: 'MARGIN_NOT_CERTAIN' as const,
            subjects: codesOf(narrow),
            sentence: narrowAreas(narrow.length, gaps.length),
          },
        ]),
  ];
}

function detectableOf(judged: readonly JudgedArea[]): Detectable | null {
  const sizes = judged.map(({ gap }) => gap.detectable).sort((a, b) => a - b);
  const difference = sizes[Math.floor((sizes.length - 1) / 2)];
  if (difference === undefined) return null;
  const sentence = wouldHaveShownInHalf(difference, judged.length);
  return { difference, wanted: alikeWithin, quarterId: null, sentence };
}
