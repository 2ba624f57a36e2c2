import { figureNamed } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';
import { inBrackets, pointsInterval, pointsOf, signedPoints, sizeInterval, whatItTakes } from './phrases.js';

/** What a finding about a trend is called by. */
export interface TrendNames {
  areaName: string;
  metricName: string;
  quarterLabel: string;
  /** The break that keeps earlier quarters out, in words; null where there is none. */
  breakSentence: string | null;
}

/** Which way a gap has gone, by rules over all quarters that may be compared. */
export function gapTrendWords(claim: FindingClaim, names: TrendNames): string {
  const parts = [
    recentWords(claim, names),
    ...chartWords(claim),
    ...claim.cautions.map(({ sentence }) => sentence),
    ...whatItTakes(claim),
    ...(names.breakSentence === null ? [] : [names.breakSentence]),
  ];
  return parts.join(' ');
}

function recentWords(claim: FindingClaim, { areaName, metricName, quarterLabel }: TrendNames): string {
  const begin = `${areaName}, ${metricName}:`;
  const slope = figureNamed(claim, 'slope');
  const quarters = String(figureNamed(claim, 'quarters')?.value ?? 0);
  if (slope === undefined) {
    const fewest = String(figureNamed(claim, 'fewestQuarters')?.value ?? 0);
    return `${begin} which way the gap goes cannot be told from ${quarters} quarters that may be compared; it takes ${fewest}.`;
  }
  const over = `over the ${quarters} latest quarters that may be compared, to ${quarterLabel},`;
  const size = `${signedPoints(slope.value)} percentage points a quarter${inBrackets(`95% interval ${pointsInterval(slope)}`)}`;
  if (figureNamed(claim, 'isRecentTrend') !== undefined) {
    const way = slope.value > 0 ? 'grown' : 'shrunk';
    const by = `${pointsOf(slope.value)} a quarter${inBrackets(`95% interval ${sizeInterval(slope)}`)}`;
    return `${begin} ${over} the gap has ${way} by ${by}.`;
  }
  if (claim.verdict === 'ALIKE') {
    return `${begin} ${over} the gap has been alike: ${size}, no more than ${pointsOf(figureNamed(claim, 'margin')?.value ?? 0)} in all, the margin that was declared beforehand.`;
  }
  const which =
    claim.verdict === 'DIFFERENT' ? 'no steady trend shows' : 'these figures cannot tell a trend of the gap';
  return `${begin} ${over} ${which} (${size}).`;
}

function chartWords(claim: FindingClaim): string[] {
  const [usual, now] = [figureNamed(claim, 'usualGap'), figureNamed(claim, 'gapNow')];
  const [charted, cause] = [figureNamed(claim, 'chartedQuarters'), figureNamed(claim, 'specialCause')];
  if (usual === undefined || now === undefined || charted === undefined || cause === undefined) return [];
  const range = `around ${signedPoints(usual.value)} (${pointsInterval(usual)})`;
  const size = `${signedPoints(now.value)} percentage points`;
  const of = `Of ${String(charted.value)} quarters,`;
  if (cause.value === 0) {
    return [`${of} the latest, ${size}, shows common cause variation ${range}: no special cause.`];
  }
  const icon = (cause.subject ?? '').startsWith('concern') ? 'concern' : 'improvement';
  const side = (cause.subject ?? '').endsWith('high') ? 'high' : 'low';
  return [`${of} the latest, ${size}, shows special cause variation (${icon}, ${side}) ${range}.`];
}
