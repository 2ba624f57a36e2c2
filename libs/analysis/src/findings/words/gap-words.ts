import type { StratifierDefinition } from '@monitor/domain';
import { lowerFirst } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';
import {
  groupInWords,
  groupsInWords,
  inBrackets,
  pointsInterval,
  pointsOf,
  ratioInterval,
  ratioOf,
  signedPoints,
  sizeInterval,
  whatItTakes,
} from './phrases.js';

/** What a finding about a gap is called by. */
export interface GapNames {
  areaName: string;
  metricName: string;
  quarterLabel: string;
  definition: StratifierDefinition;
  /** Code of the group that others are set against. */
  reference: string;
}

/** A gap between groups that were fixed beforehand: who differs and which way, that they are alike, or that nobody can tell. */
export function gapWords(claim: FindingClaim, names: GapNames): string {
  const none = claim.figures.find(({ name, status }) => name === 'gap' && status !== 'PUBLISHED');
  if (none !== undefined) {
    const where = [names.areaName, names.quarterLabel].filter((each) => each !== '').join(', ');
    return `No gap in ${names.metricName} can be shown for ${where}: ${lowerFirst(none.reason ?? '')}`;
  }
  const sentences = isOutside(claim) ? [outsideWords(claim, names)] : [mainWords(claim, names), ...slopeWords(claim)];
  return [...sentences, ...cautionWords(claim), ...whatItTakes(claim)].join(' ');
}

function isOutside({ cautions }: FindingClaim): boolean {
  return cautions.some(({ kind }) => kind === 'FEW_ORGANISATIONS');
}

function mainWords(claim: FindingClaim, names: GapNames): string {
  const begin = `${names.areaName}, ${names.quarterLabel}:`;
  if (claim.verdict === 'ALIKE') return `${begin} ${alikeWords(claim, names)}`;
  return names.definition.ordered ? `${begin} ${endsWords(claim, names)}` : `${begin} ${againstWords(claim, names)}`;
}

function endsWords(claim: FindingClaim, { metricName, definition, reference }: GapNames): string {
  const gap = figureNamed(claim, 'gap');
  if (gap === undefined) return '';
  const [low, high] = [groupInWords(definition, gap.subject), groupInWords(definition, reference)];
  if (claim.verdict === 'CANNOT_TELL') {
    const figures = `${signedPoints(gap.value)} percentage points${inBrackets(withLevel(pointsInterval(gap)))}`;
    return `whether ${metricName} differs between ${low} and ${high}, these figures cannot tell (${high} minus ${low}: ${figures}; ratio ${ratioWords(claim)}).`;
  }
  const way = gap.value > 0 ? 'lower' : 'higher';
  const size = `${pointsOf(gap.value)}${inBrackets(withLevel(sizeInterval(gap)))}`;
  return `${metricName} was ${size} ${way} in ${low} than in ${high}, where it was ${ratioWords(claim)} times as high.`;
}

function withLevel(interval: string): string {
  return interval === '' ? '' : `95% interval ${interval}`;
}

function ratioWords(claim: FindingClaim, subject?: string | null): string {
  const ratio = figureNamed(claim, 'ratio', subject);
  return ratio === undefined ? 'not to be had' : `${ratioOf(ratio.value)}${inBrackets(ratioInterval(ratio))}`;
}

/** Every group beside the reference, in the order of the list: no group is called the highest. */
function againstWords(claim: FindingClaim, { metricName, definition, reference }: GapNames): string {
  const differing = claim.subjects.map((code) => {
    const gap = figureNamed(claim, 'gap', code);
    const way = (gap?.value ?? 0) > 0 ? 'lower' : 'higher';
    return `${pointsOf(gap?.value ?? 0)}${inBrackets(gap === undefined ? '' : sizeInterval(gap))} ${way} for ${groupInWords(definition, code)}, a ratio of ${ratioWords(claim, code)}`;
  });
  const others = claim.figures.flatMap(({ name, subject }) =>
    name === 'gap' && subject !== null && !claim.subjects.includes(subject) ? [subject] : [],
  );
  const beside = groupInWords(definition, reference);
  const found = differing.length === 0 ? '' : `beside ${beside}, ${metricName} was ${differing.join('; ')}.`;
  if (others.length === 0) return `${found} The intervals allow for all comparisons at once.`;
  const open = `whether it differs from ${beside} for ${others.map((code) => unclear(claim, definition, code)).join('; ')}, these figures cannot tell.`;
  const rest = found === '' ? open.replace('whether it', `whether ${metricName}`) : `W${open.slice(1)}`;
  return `${[found, rest].filter((each) => each !== '').join(' ')} The intervals allow for all comparisons at once.`;
}

function unclear(claim: FindingClaim, definition: StratifierDefinition, code: string): string {
  return `${groupInWords(definition, code)} (${besideReference(claim, code)}; ratio ${ratioWords(claim, code)})`;
}

/** How a group stands beside the reference, whichever way: "6.4 (−2.0 to 14.8) percentage points more". */
function besideReference(claim: FindingClaim, code: string): string {
  const gap = figureNamed(claim, 'gap', code);
  if (gap === undefined) return '';
  const { value, lower, upper } = gap;
  const isMore = value < 0;
  const turned = isMore
    ? { ...gap, value: -value, lower: upper === null ? null : -upper, upper: lower === null ? null : -lower }
    : gap;
  const size = `${signedPoints(turned.value)}${inBrackets(pointsInterval(turned))}`;
  return `${size} percentage points ${isMore ? 'more' : 'less'}`;
}

function alikeWords(claim: FindingClaim, { metricName, definition, reference }: GapNames): string {
  const gaps = claim.figures.flatMap(({ name, subject }) => (name === 'gap' && subject !== null ? [subject] : []));
  const margin = figureNamed(claim, 'margin');
  const figures = gaps.map((code) => {
    return `${groupInWords(definition, code)} ${besideReference(claim, code)}, ratio ${ratioWords(claim, code)}`;
  });
  return `${metricName} was alike for ${groupsInWords(definition, [reference, ...gaps])}: beside ${groupInWords(definition, reference)}, ${figures.join('; ')}, with no difference beyond ${pointsOf(margin?.value ?? 0)}, the margin that was declared beforehand.`;
}

/** Over all groups of an order; says which way only where the interval does. */
function slopeWords(claim: FindingClaim): string[] {
  const [slope, relative] = [figureNamed(claim, 'slopeIndex'), figureNamed(claim, 'relativeIndex')];
  if (slope === undefined || relative === undefined || slope.lower === null || slope.upper === null) return [];
  const size = `${signedPoints(slope.value)} percentage points${inBrackets(pointsInterval(slope))}`;
  return [
    `Along all groups, from the most to the least disadvantaged end, the slope is ${size}, and the ratio of its ends ${ratioOf(relative.value)}${inBrackets(ratioInterval(relative))}.`,
  ];
}

function outsideWords(claim: FindingClaim, { areaName, quarterLabel, metricName, definition, reference }: GapNames) {
  const high = groupInWords(definition, reference);
  const sizes = claim.figures.flatMap((figure) =>
    figure.name === 'gap' && figure.value !== null
      ? [
          `${high} minus ${groupInWords(definition, figure.subject)} ${signedPoints(figure.value)} percentage points, ratio ${ratioWords(claim, figure.subject)}`,
        ]
      : [],
  );
  return `${areaName}, ${quarterLabel}, ${metricName}: ${sizes.join('; ')}.`;
}

function cautionWords({ cautions }: FindingClaim): string[] {
  return cautions.map(({ sentence }) => sentence);
}
