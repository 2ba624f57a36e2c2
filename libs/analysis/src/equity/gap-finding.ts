import { comparedPair, formatCount, fewestInVerdict } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import { disclosurePolicyFor } from '../disclosure/disclosure-policy.js';
import { countFigure, shownFigure } from '../findings/finding-figure.js';
import type { Allowance, Caution, Detectable, FindingClaim, FindingFigure } from '../findings/finding.js';
import type { Verdict } from '../findings/finding-words.js';
import { wouldHaveShown } from '../findings/words/phrases.js';
import type { QuarterOfArea } from './area-findings-subject.js';
import { alikeWithin } from './declared-margin.js';
import { cautionsOfGaps } from './gap-cautions.js';
import { judgedGaps } from './judged-gaps.js';
import type { GapsOfPoint, JudgedGap } from './judged-gaps.js';
import { slopeFigures } from './slope-figures.js';

/**
 * Whether groups that were fixed beforehand differ in one area and quarter.
 *
 * In words: the two ends of an order, or every group against the declared reference, each by its interval at the level
 * that allows for everything looked at on the view. Different: an interval excludes no difference. Alike: every interval
 * lies within the declared margin and no group is hidden. Below five organisations there is no verdict, and none where
 * the publication does not tell how alike the people of one organisation are. Input: published counts.
 * Source: Dunn 1961, JASA 56:52; Newcombe 1998, Statistics in Medicine 17:873; Schuirmann 1987, J Pharmacokinet 15:657.
 */
export function gapClaim(quarter: QuarterOfArea, definition: StratifierDefinition, allowance: Allowance): FindingClaim {
  const shown = definition.ordered ? 0.95 : allowance.confidence;
  const gaps = judgedGaps(quarter, definition, { judged: allowance.confidence, shown });
  if (gaps === null || gaps.judged.length === 0) return nothingShown(quarter, definition);
  const verdict = verdictOfAll(quarter, gaps);
  const slope = definition.ordered ? slopeFigures(quarter, definition) : [];
  return {
    kind: 'GAP',
    verdict,
    subjects: verdict === 'DIFFERENT' ? differing(gaps) : [],
    figures: [
      ...gaps.judged.flatMap(figuresOfGap),
      ...(isOutside(quarter) ? [] : slope),
      ...(verdict === 'ALIKE' ? [marginFigure] : []),
      countFigure('organisations', quarter.organisations),
    ],
    allowance,
    causes: [],
    cautions: cautionsOfGaps(quarter, gaps, definition),
    detectable: detectableOf(quarter, gaps, verdict),
  };
}

/** Whether so few organisations gave the figures that they stand outside every verdict. */
export function isOutside({ organisations }: QuarterOfArea): boolean {
  return organisations < fewestInVerdict;
}

function verdictOfAll(quarter: QuarterOfArea, { judged, hidden, knowsOrganisations }: GapsOfPoint): Verdict {
  if (isOutside(quarter) || !knowsOrganisations) return 'CANNOT_TELL';
  if (judged.some(({ verdict }) => verdict === 'DIFFERENT')) return 'DIFFERENT';
  return hidden.length === 0 && judged.every(({ verdict }) => verdict === 'ALIKE') ? 'ALIKE' : 'CANNOT_TELL';
}

function differing({ judged }: GapsOfPoint): string[] {
  return judged.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ against }) => against);
}

function figuresOfGap({ against, difference, ratio }: JudgedGap): FindingFigure[] {
  return [
    shownFigure('gap', 'DIFFERENCE', difference, against),
    ...(ratio === null ? [] : [shownFigure('ratio', 'RATIO', ratio, against)]),
  ];
}

const marginFigure = shownFigure('margin', 'DIFFERENCE', { value: alikeWithin, lower: null, upper: null });

function detectableOf(quarter: QuarterOfArea, gaps: GapsOfPoint, verdict: Verdict): Detectable | null {
  if (verdict !== 'CANNOT_TELL' || isOutside(quarter) || !gaps.knowsOrganisations) return null;
  const open = gaps.judged.filter((gap) => gap.verdict === 'CANNOT_TELL');
  if (open.length === 0) return null;
  const difference = Math.max(...open.map(({ detectable }) => detectable));
  return { difference, wanted: alikeWithin, quarterId: null, sentence: wouldHaveShown(difference, 'a gap') };
}

/** A gap that cannot be shown, with its true reason: the number of organisations is public, what a count hides is not. */
function nothingShown(quarter: QuarterOfArea, definition: StratifierDefinition): FindingClaim {
  const pair = comparedPair(definition);
  const { status, reason } = whyNone(quarter);
  const gap: FindingFigure = {
    ...{ name: 'gap', subject: pair?.against ?? null, unit: 'DIFFERENCE' },
    ...{ value: null, lower: null, upper: null, status, reason },
  };
  return {
    ...{ kind: 'GAP', verdict: 'CANNOT_TELL', subjects: [], allowance: null, causes: [], detectable: null },
    figures: [gap, countFigure('organisations', quarter.organisations)],
    cautions: hiddenEnds(quarter, definition),
  };
}

function whyNone({ organisations, point }: QuarterOfArea): Pick<FindingFigure, 'status' | 'reason'> {
  const { status, reason } = point.difference;
  const { fewestOrganisations } = disclosurePolicyFor({ kind: 'SHARE' });
  if (organisations === 0 || status === 'NOT_REPORTED') {
    return { status: 'NOT_REPORTED', reason: 'No accepted return gives it yet.' };
  }
  if (organisations < fewestOrganisations) {
    const who = organisations === 1 ? '1 organisation has' : `${formatCount(organisations)} organisations have`;
    return {
      status: 'SUPPRESSED',
      reason: `Only ${who} a return that gives it. Figures are shown from ${fewestOrganisations} organisations on.`,
    };
  }
  if (status === 'PUBLISHED' || status === 'SUPPRESSED') {
    return { status: 'SUPPRESSED', reason: 'A group that is compared is hidden to protect people.' };
  }
  return { status, reason: reason ?? 'It does not apply.' };
}

function hiddenEnds({ point }: QuarterOfArea, { groups }: StratifierDefinition): Caution[] {
  const comparable = new Set(groups.filter((group) => group.comparable).map(({ code }) => code));
  const hidden = point.groups.filter(({ group, share }) => comparable.has(group) && share.status === 'SUPPRESSED');
  if (hidden.length === 0 || hidden.length === comparable.size) return [];
  const names = hidden.map(({ group }) => groups.find(({ code }) => code === group)?.label ?? group);
  const sentence = `Hidden to protect people: ${names.join('; ')}.`;
  return [{ kind: 'HIDDEN_GROUP', subjects: hidden.map(({ group }) => group), sentence }];
}
