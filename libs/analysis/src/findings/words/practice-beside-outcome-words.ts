import { formatCount, upperFirst } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';
import { whatItTakes } from './phrases.js';
import { notRankedWords, orderInWords } from './rank-words.js';

/** The outcome that practice is set beside, in words that stand within a sentence. */
export type NamedOutcome =
  { of: 'GAP'; metric: string; first: string; second: string } | { of: 'SHARE'; metric: string; group: string };

/** What sentences call the areas, what they have in place, and the outcome. */
export interface OutcomeNames {
  areas: { one: string; many: string };
  /** What is in place, for example "Access". */
  column: string;
  outcome: NamedOutcome;
}

/** Words for an order that rises and for one that falls, and what they are said of. */
interface Direction {
  /** "have" or "saw". */
  what: string;
  rises: string;
  falls: string;
}

const notCaused = 'The two go together; that one makes the other is not said.';

/**
 * Whether practice and an outcome go together.
 * @param isWidth whether a gap counts by its width; otherwise by its sign
 */
export function practiceBesideOutcomeWords(claim: FindingClaim, names: OutcomeNames, isWidth: boolean): string {
  const { areas, column, outcome } = names;
  return sentenceOf(claim, {
    ...{ areas, needed: 'both figures from enough organisations' },
    who: `${areas.many} with more of “${column}” in place`,
    direction: directionNow(outcome, isWidth),
  });
}

/** Whether a change of practice and a change of the gap go together. */
export function changeBesideOutcomeWords(claim: FindingClaim, names: OutcomeNames, since: string): string {
  const { areas, column, outcome } = names;
  const what = `saw ${gapOf(outcome)} become`;
  return sentenceOf(claim, {
    ...{ areas, needed: 'both changes that may be told' },
    who: `${areas.many} that put more of “${column}” in place since ${since}`,
    direction: { what, rises: 'wider', falls: 'narrower' },
  });
}

interface AskedOrder {
  areas: OutcomeNames['areas'];
  /** What an area must have to be judged. */
  needed: string;
  who: string;
  direction: Direction;
}

function sentenceOf(claim: FindingClaim, { areas, needed, who, direction }: AskedOrder): string {
  const judged = figureNamed(claim, 'areas')?.value ?? 0;
  const correlation = figureNamed(claim, 'rankCorrelation');
  const { what, rises, falls } = direction;
  const asked = `${who} ${what} ${falls} or ${rises}${endOf(direction)}`;
  if (correlation === undefined) {
    const fewest = figureNamed(claim, 'fewestAreas')?.value ?? 0;
    return `Whether ${asked} cannot be told: ${notRankedWords({ ...areas, areas: judged, fewest, what: needed })}.`;
  }
  const size = orderInWords(claim, `${formatCount(judged)} ${areas.many}`);
  if (claim.verdict === 'CANNOT_TELL') {
    return [`Whether ${asked}, these figures cannot tell (${size}).`, ...whatItTakes(claim)].join(' ');
  }
  const found = `${who} ${what} ${correlation.value > 0 ? rises : falls}${endOf(direction)}`;
  return `${upperFirst(found)} (${size}). ${notCaused}`;
}

interface DirectionNow extends Direction {
  /** What stands behind the word for the direction. */
  of: string;
}

function endOf(direction: Direction | DirectionNow): string {
  return 'of' in direction ? ` ${direction.of}` : '';
}

function directionNow(outcome: NamedOutcome, isWidth: boolean): DirectionNow {
  const { metric } = outcome;
  if (outcome.of === 'SHARE') {
    return { what: 'have a', rises: 'higher', falls: 'lower', of: `share of ${outcome.group} in ${metric}` };
  }
  const { first, second } = outcome;
  if (isWidth) {
    return { what: 'have a', rises: 'wider', falls: 'narrower', of: `gap between ${first} and ${second} in ${metric}` };
  }
  const of = `share of ${first} beside ${second} in ${metric}`;
  return { what: 'have a', rises: 'higher', falls: 'lower', of };
}

function gapOf(outcome: NamedOutcome): string {
  if (outcome.of === 'SHARE') return `the gap in ${outcome.metric}`;
  return `the gap between ${outcome.first} and ${outcome.second} in ${outcome.metric}`;
}
