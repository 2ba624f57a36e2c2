import { formatCount } from '../../estimates/format-count.js';
import { isRealDay } from '../../quarter/day.js';
import { characterCount, isTooLong } from '../../wording/text-length.js';
import { reorganisationTextLimits } from '../reorganisation.js';
import type { ReorganisationContent, ReorganisationIssue } from '../reorganisation.js';
import { errorAt } from './check-content.js';

/** The boards there are now began in 2022: an earlier day is a slip of the pen. */
const firstDay = '2022-07-01';
const lastDay = '2999-12-31';

/** What is wrong with a text that must be given. */
export function checkText(
  field: string,
  text: string,
  wanted: { limit: number; missing: string },
): ReorganisationIssue[] {
  if (text.trim() === '') return [errorAt(field, wanted.missing)];
  if (!isTooLong(text, wanted.limit)) return [];
  const [found, most] = [formatCount(characterCount(text)), formatCount(wanted.limit)];
  return [errorAt(field, `The text has ${found} characters. The most is ${most}. Shorten it.`)];
}

/** What keeps a draft from being stored at all: without a title and a day it cannot be found again. */
export function checkHeading({
  title,
  effectiveOn,
}: Pick<ReorganisationContent, 'title' | 'effectiveOn'>): ReorganisationIssue[] {
  const missing = 'Enter what happens in a few words, for example “Two boards of the North West merge”.';
  const day = 'Enter a real day from 1 July 2022 on, for example 1 4 2027.';
  const isDay = isRealDay(effectiveOn) && effectiveOn >= firstDay && effectiveOn <= lastDay;
  return [
    ...checkText('title', title, { limit: reorganisationTextLimits.title, missing }),
    ...(isDay ? [] : [errorAt('effectiveOn', day)]),
  ];
}

/** What is wrong with where it is written down, and with there being nothing in it. */
export function checkRest(content: ReorganisationContent): ReorganisationIssue[] {
  const missing = 'Enter where this is written down: a link or the name of a document.';
  const { source, newBodies, links, closures, newNames, moves, placeMoves } = content;
  const parts = [newBodies, links, closures, newNames, moves, placeMoves];
  const nothing = 'Nothing would change yet. Add who takes over from whom, a new body, a closure, a name or a move.';
  return [
    ...checkText('source', source, { limit: reorganisationTextLimits.source, missing }),
    ...(parts.every((part) => part.length === 0) ? [errorAt('links', nothing)] : []),
  ];
}
