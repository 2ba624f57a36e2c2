import { figureNamed } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';
import { inBrackets, pointsInterval, pointsOf, signedPoints, sizeInterval, whatItTakes } from './phrases.js';

/** What a finding about a change is called by. */
export interface ChangeNames {
  areaName: string;
  metricName: string;
  quarterLabel: string;
  /** The earlier quarter; null where no publication followed organisations. */
  sinceLabel: string | null;
}

/** Whether a gap has changed among the same organisations, and what the published change comes from. */
export function gapChangeWords(claim: FindingClaim, names: ChangeNames): string {
  const { areaName, metricName, quarterLabel, sinceLabel } = names;
  if (sinceLabel === null) {
    return `${areaName}, ${metricName}: whether the gap has changed cannot be told. What is published of two quarters may come from other organisations, and nothing is published yet of those that gave it in both.`;
  }
  const begin = `${areaName}, ${metricName}, from ${sinceLabel} to ${quarterLabel}:`;
  const parts = [
    `${begin} ${sameWords(claim)}`,
    ...publishedWords(claim),
    // Two areas that carry a change together are two causes with one sentence.
    ...new Set(claim.causes.map(({ sentence }) => sentence)),
    ...claim.cautions.map(({ sentence }) => sentence),
    ...whatItTakes(claim),
  ];
  return parts.join(' ');
}

function sameWords(claim: FindingClaim): string {
  const told = claim.figures.find(({ name }) => name === 'sameOrganisations');
  const change = figureNamed(claim, 'changeOfSame');
  const of = typeof told?.value === 'number' ? `the same ${told.value} organisations` : 'the same organisations';
  const by = change === undefined ? '' : ` by ${pointsOf(change.value)}${inBrackets(withLevel(sizeInterval(change)))}`;
  const how = change === undefined ? ' By how much would tell of single organisations and is withheld.' : '';
  switch (told?.subject) {
    case 'WIDER':
      return `the gap has widened among ${of}${by}.${how}`;
    case 'NARROWER':
      return `the gap has narrowed among ${of}${by}.${how}`;
    case 'ALIKE':
      return `among ${of} the gap is as wide as it was, give or take what was declared too little to matter: ${figuresInWords(claim)}.`;
    default:
      return `whether the gap has changed among ${of}, these figures cannot tell (${figuresInWords(claim)}).`;
  }
}

function figuresInWords(claim: FindingClaim): string {
  const change = figureNamed(claim, 'changeOfSame');
  if (change === undefined) return 'the figures would tell of single organisations and are withheld';
  return `a change of ${signedPoints(change.value)} percentage points${inBrackets(withLevel(pointsInterval(change)))}`;
}

function withLevel(interval: string): string {
  return interval === '' ? '' : `95% interval ${interval}`;
}

function publishedWords(claim: FindingClaim): string[] {
  const [then, now] = [figureNamed(claim, 'gapThen'), figureNamed(claim, 'gapNow')];
  if (then === undefined || now === undefined) return [];
  return [`As published it went from ${signedPoints(then.value)} to ${signedPoints(now.value)} percentage points.`];
}
