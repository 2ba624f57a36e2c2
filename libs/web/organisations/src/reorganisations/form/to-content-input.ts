import { checkHeading } from '@monitor/domain';
import type { ReorganisationIssue } from '@monitor/domain';
import type { ReorganisationContentInput } from '@monitor/web-graphql';
import type { TypedLink, TypedReorganisation } from './typed-reorganisation.js';

/** A share as it is typed; null where nothing is, and not a number where something else is. */
function toShare(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
}

function isDivided({ type, isWeightUnknown }: TypedLink): boolean {
  return (type === 'SPLIT' || type === 'BOUNDARY_CHANGE') && !isWeightUnknown;
}

/** What cannot be sent as it is typed: without a title and a day nothing can be kept, and shares must be numbers. */
export function unsendable(typed: TypedReorganisation): ReorganisationIssue[] {
  const message = 'Write the share as a number above 0 and below 1, for example 0.5886.';
  const shares = typed.links.flatMap((link, index) => {
    if (!isDivided(link)) return [];
    const groups = Object.entries(link.groupWeights).map(([group, share]) => [`groupWeights.${group}`, share] as const);
    return [['weight', link.weight] as const, ...groups]
      .filter(([, share]) => Number.isNaN(toShare(share)))
      .map(([field]) => ({ field: `links.${index}.${field}`, severity: 'ERROR' as const, message }));
  });
  return [...checkHeading(typed), ...shares];
}

/** The form as the API takes it. Answers to questions that are not asked any more are left out. */
export function toContentInput(typed: TypedReorganisation): ReorganisationContentInput {
  const { title, effectiveOn, source, newBodies, links, closures, newNames, moves, placeMoves } = typed;
  return {
    title,
    effectiveOn,
    source,
    newBodies: newBodies.map(({ code, type, name, onsCode, icbCode, regionCode }) => {
      const hasBoard = type !== 'ICB' && type !== 'REGION' && icbCode.trim() !== '';
      return {
        code,
        type,
        name,
        regionCode,
        onsCode: onsCode.trim() === '' ? null : onsCode,
        icbCode: hasBoard ? icbCode : null,
      };
    }),
    links: links.map(toLink),
    closures: closures.map(({ code }) => code),
    newNames: newNames.map(({ code, name }) => ({ code, name })),
    moves: moves.map(({ code, toCode }) => ({ code, toCode })),
    placeMoves: placeMoves.map(({ placeCode, toCode }) => ({ placeCode, toCode })),
  };
}

function toLink(link: TypedLink): ReorganisationContentInput['links'][number] {
  const { predecessorCode, successorCode, type, weight, isWeightUnknown, groupWeights, weightsSource } = link;
  const asked = isDivided(link);
  return {
    predecessorCode,
    successorCode,
    type,
    weight: asked ? toShare(weight) : null,
    isWeightUnknown: (type === 'SPLIT' || type === 'BOUNDARY_CHANGE') && isWeightUnknown,
    groupWeights: asked
      ? Object.entries(groupWeights).flatMap(([group, typed]) => {
          const share = toShare(typed);
          return share === null ? [] : [{ group, weight: share }];
        })
      : [],
    weightsSource: asked ? weightsSource : '',
  };
}
