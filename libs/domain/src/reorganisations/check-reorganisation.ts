import { checkWork } from './check/check-content.js';
import { checkLinks } from './check/check-links.js';
import { checkClosures, checkMoves, checkNewNames } from './check/check-moves.js';
import { checkNewBodies } from './check/check-new-bodies.js';
import { checkHeading, checkRest } from './check/check-texts.js';
import { checkWeights } from './check/check-weights.js';
import { consequences } from './check/consequences.js';
import { KnownBodies } from './known-bodies.js';
import type { ReorganisationContext } from './known-bodies.js';
import type { ReorganisationContent, ReorganisationIssue } from './reorganisation.js';

/**
 * Everything that keeps a reorganisation from being proposed, and what follows from it that people may not expect, in
 * the order of the form and tied to its questions.
 * @param known all that is known now
 * @param today `yyyy-mm-dd`
 */
export function checkReorganisation(
  content: ReorganisationContent,
  known: ReorganisationContext,
  today: string,
): ReorganisationIssue[] {
  const heading = checkHeading(content);
  const rest = checkRest(content);
  if (heading.some(({ field }) => field === 'effectiveOn')) return [...heading, ...rest];
  const work = checkWork(content, new KnownBodies(known, content.effectiveOn));
  const found = [
    ...heading,
    ...rest,
    ...checkNewBodies(work),
    ...checkLinks(work),
    ...checkWeights(work),
    ...checkClosures(work),
    ...checkNewNames(work),
    ...checkMoves(work),
  ];
  // What follows can only be said of something that holds together.
  return hasReorganisationErrors(found) ? found : [...found, ...consequences(work, today)];
}

/** Whether anything must be mended first. */
export function hasReorganisationErrors(issues: readonly ReorganisationIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'ERROR');
}
