import { dividingTypes, storableText } from '@monitor/domain';
import type { ReorganisationContent } from '@monitor/domain';

const text = (typed: string) => storableText(typed).trim();
const code = (typed: string) => text(typed).toUpperCase();

/** The content as it is stored: without empty space around texts, codes in capitals, and no answers to questions that are not asked. */
export function storableContent(content: ReorganisationContent): ReorganisationContent {
  return {
    title: text(content.title),
    effectiveOn: content.effectiveOn,
    source: text(content.source),
    newBodies: content.newBodies.map((body) => ({
      code: code(body.code),
      type: body.type,
      name: text(body.name),
      onsCode: body.onsCode === null || text(body.onsCode) === '' ? null : code(body.onsCode),
      icbCode: body.icbCode === null || text(body.icbCode) === '' ? null : code(body.icbCode),
      regionCode: body.type === 'REGION' ? code(body.code) : code(body.regionCode),
    })),
    links: content.links.map((link) => {
      const isDivided = dividingTypes.includes(link.type);
      const hasWeight = isDivided && !link.isWeightUnknown;
      return {
        predecessorCode: code(link.predecessorCode),
        successorCode: code(link.successorCode),
        type: link.type,
        weight: hasWeight ? link.weight : null,
        isWeightUnknown: isDivided && link.isWeightUnknown,
        groupWeights: hasWeight ? link.groupWeights : {},
        weightsSource: hasWeight ? text(link.weightsSource) : '',
      };
    }),
    closures: content.closures.map(code),
    newNames: content.newNames.map((named) => ({ code: code(named.code), name: text(named.name) })),
    moves: content.moves.map((move) => ({ code: code(move.code), toCode: code(move.toCode) })),
    placeMoves: content.placeMoves.map((move) => ({ placeCode: code(move.placeCode), toCode: code(move.toCode) })),
  };
}
