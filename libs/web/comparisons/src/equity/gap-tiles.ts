import { isUnreliable, markers, pairInWords, shownValue, stratifierDefinition, writeFigure } from '@monitor/domain';
import type { Tile, TileMeaning, TileTone } from '@monitor/web-charts';
import type { EquityAnswer, EquityArea } from './equity-answer.js';

/**
 * From what width on a clear gap has which tone, in percentage points: the same for every measure and quarter, so that
 * two maps can be compared. The lightest tone of a heatmap is white, which here means that nobody can tell.
 */
const widths = [
  { from: 0, tone: 1, label: 'under 5 points' },
  { from: 5, tone: 2, label: '5 to under 10 points' },
  { from: 10, tone: 3, label: '10 to under 15 points' },
  { from: 15, tone: 4, label: '15 points and more' },
] as const satisfies readonly (TileMeaning & { from: number })[];

const few = markers.lowReliability.marker;

/** What a look stands for, and of how many tiles. */
export interface CountedMeaning extends TileMeaning {
  count: number;
}

/** The gaps of boards as tiles, with what their looks stand for: only those that there are. */
export interface GapTiles {
  tiles: Tile[];
  meanings: CountedMeaning[];
  /** Whether any gap is clear beyond chance. */
  isAnyClear: boolean;
}

/** Of so few of the boards on a map a gap must be shown: below, the map would be blank. */
const leastShown = 1 / 3;

/** How many areas have a gap to show. */
export function shownAmong(areas: readonly EquityArea[]): number {
  return areas.filter((area) => gapOf(area) !== null).length;
}

/** Whether a map of the boards has something to show. */
export function isWorthMap(areas: readonly EquityArea[]): boolean {
  const shown = shownAmong(areas);
  return shown > 0 && shown >= areas.length * leastShown;
}

/** The newest gap of an area; null where none is shown. */
function gapOf({ points }: Pick<EquityArea, 'points'>): number | null {
  const latest = points.at(-1);
  return latest === undefined ? null : shownValue(latest.difference);
}

/** A gap has a tone only where it is clear beyond chance, as the API has found; others keep their number alone. */
function isClear({ findings, points }: EquityArea): boolean {
  const latest = points.at(-1);
  const isGap = findings.some(({ kind, verdict }) => kind === 'GAP' && verdict === 'DIFFERENT');
  return isGap && latest !== undefined && gapOf({ points }) !== null && !isUnreliable(latest.difference);
}

/** The newest gap of each area: the wider a clear gap, the darker its tile. */
export function toGapTiles(areas: readonly EquityArea[], answer: Pick<EquityAnswer, 'stratifier'>): GapTiles {
  const tiles = areas.map(toTile);
  const count = (is: (tile: Tile) => boolean) => tiles.filter(is).length;
  const looks: TileMeaning[] = [
    ...widths.map(({ tone, label }) => ({ tone, label })),
    { tone: 'unsure', label: '? cannot tell whether there is a gap' },
    { tone: 'few', label: `${few} few people or few organisations` },
    { tone: 'none', label: `${signsOf(tiles)} no gap to show` },
  ];
  const reversed = {
    ...({ tone: 'unsure', isReversed: true, label: `the share is higher for ${secondOf(answer)}` } as const),
    count: count(({ isReversed }) => isReversed === true),
  };
  const meanings = looks.map((look) => ({ ...look, count: count(({ tone }) => tone === look.tone) }));
  return {
    tiles,
    meanings: [...meanings, reversed].filter((meaning) => meaning.count > 0),
    isAnyClear: areas.some(isClear),
  };
}

/** The group that is set against the other, as a sentence names it. */
function secondOf({ stratifier }: Pick<EquityAnswer, 'stratifier'>): string {
  return pairInWords(stratifierDefinition(stratifier.stratifier)).second;
}

/** The signs in tiles without a figure, once each. */
function signsOf(tiles: readonly Tile[]): string {
  return [...new Set(tiles.flatMap(({ tone, text }) => (tone === 'none' ? [text] : [])))].join(' ');
}

function toTile(area: EquityArea): Tile {
  const { code, shortName } = area.area;
  const head = { key: code, name: shortName };
  const latest = area.points.at(-1);
  const gap = gapOf(area);
  if (latest === undefined || gap === null) return { ...head, text: signOf(area), tone: 'none' };
  const { figure } = writeFigure(latest.difference);
  if (isUnreliable(latest.difference)) return { ...head, text: `${figure} ${few}`, tone: 'few' };
  if (!isClear(area)) return { ...head, text: `${figure} ?`, tone: 'unsure' };
  return { ...head, text: figure, tone: toneOf(Math.abs(gap)), isReversed: gap < 0 };
}

function signOf({ points }: EquityArea): string {
  const latest = points.at(-1);
  return latest === undefined ? '' : writeFigure(latest.difference).figure;
}

/** The width is taken as it is written, so that a tile that reads 5.0 has the tone of 5. */
function toneOf(width: number): TileTone {
  const points = Number((width * 100).toFixed(1));
  return widths.findLast(({ from }) => from <= points)?.tone ?? 1;
}
