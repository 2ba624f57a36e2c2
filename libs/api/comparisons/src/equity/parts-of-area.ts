import { areasOf } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import { publishedFigures } from '@monitor/api-releases';
import type { AreaFigures, FiguresFilter } from '@monitor/api-releases';
import type { EntityManager } from 'typeorm';
import { toArea } from '../areas/to-area.js';
import { boardsOfRegion } from './boards-of-region.query.js';

/** The regions of England or the boards of a region, and what is published of them. */
export interface PartsOfArea {
  areas: Area[];
  figures: AreaFigures[];
}

const none: PartsOfArea = { areas: [], figures: [] };

/** What is published of the parts of one area, to tell which of them carry its change; nothing of a board, and of several areas. */
export async function partsOfArea(
  manager: EntityManager,
  publication: number | undefined,
  filter: FiguresFilter,
): Promise<PartsOfArea> {
  const areas = publication === undefined ? [] : await partsOf(manager, filter);
  if (publication === undefined || areas.length === 0) return none;
  const level = filter.level === 'ENGLAND' ? 'REGION' : 'ICB';
  const figures = await publishedFigures(manager, publication, { ...filter, level, areaCode: null });
  const codes = new Set(areas.map(({ code }) => code));
  return { areas, figures: figures.filter(({ areaCode }) => codes.has(areaCode)) };
}

async function partsOf(
  manager: EntityManager,
  { level, areaCode, quarterIds, boundaries }: FiguresFilter,
): Promise<Area[]> {
  const latest = quarterIds.at(-1);
  if (level === 'ENGLAND' && latest !== undefined) return areasOf(manager, 'REGION', latest, boundaries);
  if (level !== 'REGION' || areaCode === null) return [];
  return (await boardsOfRegion(manager, areaCode)).map(({ code, name }) => toArea('ICB', code, name));
}
