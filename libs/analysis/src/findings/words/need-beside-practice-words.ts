import { formatCount, listInWords, upperFirst } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';
import { percent } from './figure-in-words.js';
import { whatItTakes } from './phrases.js';
import { notRankedWords, orderInWords } from './rank-words.js';

/** What the sentence calls the boards, what they have in place, and the index. */
export interface NeedNames {
  /** Name of a board by its code. */
  areas: ReadonlyMap<string, string>;
  /** What is in place, for example "Access". */
  column: string;
}

/** How many boards a sentence names. */
const mostNamed = 5;

/** Whether need and practice go together, and where need is high and little is in place. */
export function needBesidePracticeWords(claim: FindingClaim, names: NeedNames): string {
  return [together(claim, names), beside(claim, names), ...whatItTakes(claim)].filter((each) => each !== '').join(' ');
}

function together(claim: FindingClaim, { column }: NeedNames): string {
  const boards = figureNamed(claim, 'boards')?.value ?? 0;
  const correlation = figureNamed(claim, 'rankCorrelation');
  const asked = `boards with more need have more or less of “${column}” in place`;
  if (correlation === undefined) {
    const fewest = figureNamed(claim, 'fewestBoards')?.value ?? 0;
    return `Whether ${asked} cannot be told: ${notRankedWords({ areas: boards, fewest, one: 'board', many: 'boards', what: 'enough organisations that answered' })}.`;
  }
  const size = orderInWords(claim, `${formatCount(boards)} boards`);
  if (claim.verdict === 'CANNOT_TELL') return `Whether ${asked}, these returns cannot tell (${size}).`;
  const which = correlation.value > 0 ? 'more' : 'less';
  return `Boards with more need have ${which} of “${column}” in place (${size}). The two go together; that one makes the other is not said.`;
}

function beside(claim: FindingClaim, { areas }: NeedNames): string {
  const england = figureNamed(claim, 'england')?.value;
  const high = figureNamed(claim, 'highNeed')?.value ?? 0;
  if (england === undefined || high === 0) return '';
  const of = `the ${formatCount(high)} boards of the highest need that can be judged`;
  const than = `than England (${percent(england)})`;
  if (claim.subjects.length === 0) return `Of ${of}, none has less in place ${than} beyond chance.`;
  const named = claim.subjects.slice(0, mostNamed).map((code) => areas.get(code) ?? code);
  const others = claim.subjects.length - named.length;
  const who = others > 0 ? [...named, `${formatCount(others)} more`] : named;
  return `Of ${of}, ${upperFirst(listInWords(who))} ${claim.subjects.length === 1 ? 'has' : 'have'} less in place ${than} beyond chance.`;
}
