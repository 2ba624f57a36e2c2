import { formatShareOf } from './share-words.js';
import { listInWords } from '../wording/list-in-words.js';
import { organisationTypeLabel } from '../organisations/organisation-labels.js';
import type { ReorganisationContent, ReorganisationLink } from './reorganisation.js';

/** What bodies and places are called. */
export interface BodyNames {
  nameOf: (code: string) => string;
  placeNameOf: (placeCode: string) => string;
}

/** What a reorganisation says, one sentence for each thing that happens, for people to read. */
export function reorganisationSentences(content: ReorganisationContent, { nameOf, placeNameOf }: BodyNames): string[] {
  const { newBodies, closures, newNames, moves, placeMoves } = content;
  return [
    ...newBodies.map(({ code, type, name }) => `${name} (${code}) begins. Type: ${organisationTypeLabel(type)}.`),
    ...linkSentences(content, nameOf),
    ...closures.map((code) => `${nameOf(code)} closes, and nobody takes over from it.`),
    ...newNames.map(({ code, name }) => `${nameOf(code)} is called ${name} from then on.`),
    ...moveSentences(moves, nameOf),
    ...placeMoves.map(
      ({ placeCode, toCode }) => `The organisations of ${placeNameOf(placeCode)} belong to ${nameOf(toCode)}.`,
    ),
  ];
}

function linkSentences({ links }: ReorganisationContent, nameOf: BodyNames['nameOf']): string[] {
  const successors = [...new Set(links.filter(({ type }) => type === 'MERGER').map((link) => link.successorCode))];
  const mergers = successors.map((successor) => {
    const own = links.filter(({ type, successorCode }) => type === 'MERGER' && successorCode === successor);
    return `${nameOf(successor)} takes over from ${listInWords(own.map((link) => nameOf(link.predecessorCode)))}.`;
  });
  const renames = links.filter(({ type }) => type === 'RENAME');
  return [
    ...mergers,
    ...renames.map((link) => `${nameOf(link.predecessorCode)} becomes ${nameOf(link.successorCode)}.`),
    ...dividedSentences(links, 'SPLIT', (name, parts) => `${name} is divided between ${parts}.`, nameOf),
    ...dividedSentences(
      links,
      'BOUNDARY_CHANGE',
      (name, parts) => `${name} goes on and gives up a part to ${parts}.`,
      nameOf,
    ),
  ];
}

function dividedSentences(
  links: readonly ReorganisationLink[],
  type: ReorganisationLink['type'],
  say: (name: string, parts: string) => string,
  nameOf: BodyNames['nameOf'],
): string[] {
  const divided = links.filter((link) => link.type === type);
  return [...new Set(divided.map((link) => link.predecessorCode))].map((code) => {
    const own = divided.filter((link) => link.predecessorCode === code);
    const parts = own.map((link) => `${nameOf(link.successorCode)} (${formatShareOf(link)})`);
    return say(nameOf(code), listInWords(parts));
  });
}

/** Moves to the same place are one sentence. */
function moveSentences(moves: ReorganisationContent['moves'], nameOf: BodyNames['nameOf']): string[] {
  const targets = [...new Set(moves.map(({ toCode }) => toCode))];
  return targets.map((target) => {
    const own = moves.filter(({ toCode }) => toCode === target).map(({ code }) => nameOf(code));
    return `${listInWords(own)} ${own.length === 1 ? 'belongs' : 'belong'} to ${nameOf(target)} from then on.`;
  });
}
