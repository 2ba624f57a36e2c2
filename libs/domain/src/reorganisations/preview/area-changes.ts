import type { KnownBodies } from '../known-bodies.js';
import { closingCodes } from '../reorganisation.js';
import type { ReorganisationContent } from '../reorganisation.js';

/** What becomes of a region or board. */
export const areaFates = ['BEGINS', 'ENDS', 'CHANGES'] as const;
export type AreaFate = (typeof areaFates)[number];

const fateMeanings: Record<AreaFate, string> = {
  BEGINS: 'It is new on the day of the reorganisation.',
  ENDS: 'It closes on the day before.',
  CHANGES: 'It goes on under its code, with another boundary or another name.',
};

/** What becomes of a region or board, in one sentence. */
export function areaFateMeaning(fate: AreaFate): string {
  return fateMeanings[fate];
}

/** A region or board that comparisons are made for, and what becomes of it. */
export interface AreaChange {
  code: string;
  name: string;
  fate: AreaFate;
}

/** Regions and boards that begin, end, or go on with another boundary or name; in this order, by name. */
export function areaChanges(content: ReorganisationContent, known: KnownBodies): AreaChange[] {
  const ends = closingCodes(content);
  const isArea = (code: string) => ['REGION', 'ICB'].includes(known.on(code, known.dayBefore)?.type ?? '');
  const begins = new Set(
    content.newBodies.filter(({ type }) => type === 'REGION' || type === 'ICB').map(({ code }) => code),
  );
  const touched = [
    ...content.links.flatMap(({ predecessorCode, successorCode }) => [predecessorCode, successorCode]),
    ...content.newNames.map(({ code }) => code),
    ...content.moves.flatMap(({ code, toCode }) => [code, toCode, boardOf(code, known), regionOf(code, known)]),
    ...content.placeMoves.map(({ toCode }) => toCode),
  ];
  const changes = new Set(touched.filter((code) => isArea(code) && !ends.has(code) && !begins.has(code)));
  const named = (code: string, fate: AreaFate): AreaChange => {
    const name = content.newBodies.find((body) => body.code === code)?.name ?? known.nameOf(code);
    return { code, name, fate };
  };
  const byName = (a: AreaChange, b: AreaChange) => (a.name < b.name ? -1 : 1);
  return [
    ...[...begins].map((code) => named(code, 'BEGINS')).sort(byName),
    ...[...ends]
      .filter(isArea)
      .map((code) => named(code, 'ENDS'))
      .sort(byName),
    ...[...changes].map((code) => named(code, 'CHANGES')).sort(byName),
  ];
}

function boardOf(code: string, known: KnownBodies): string {
  return known.before(code)?.icbCode ?? '';
}

/** The region that a board leaves; an organisation that moves between boards of a region changes no region. */
function regionOf(code: string, known: KnownBodies): string {
  const period = known.before(code);
  return period?.type === 'ICB' ? period.regionCode : '';
}
