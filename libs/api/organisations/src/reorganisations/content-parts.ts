import type { ReorganisationContent } from '@monitor/domain';
import type { ReorganisationContentParts } from './types/reorganisation-content.type.js';

/** A stored content as the API shows it: weights of groups as a list. */
export function toContentParts(content: ReorganisationContent): ReorganisationContentParts {
  const { newBodies, links, closures, newNames, moves, placeMoves } = content;
  return {
    ...content,
    newBodies: [...newBodies],
    links: links.map((link) => ({
      ...link,
      groupWeights: Object.entries(link.groupWeights).map(([group, weight]) => ({ group, weight })),
    })),
    closures: [...closures],
    newNames: [...newNames],
    moves: [...moves],
    placeMoves: [...placeMoves],
  };
}

/** A content as it was sent, in the form in which it is checked and stored. */
export function fromContentParts(parts: ReorganisationContentParts): ReorganisationContent {
  return {
    ...parts,
    newBodies: parts.newBodies.map((body) => ({
      ...body,
      onsCode: body.onsCode ?? null,
      icbCode: body.icbCode ?? null,
    })),
    links: parts.links.map(({ weight, groupWeights, ...link }) => ({
      ...link,
      weight: weight ?? null,
      groupWeights: Object.fromEntries(groupWeights.map(({ group, weight: share }) => [group, share])),
    })),
  };
}
