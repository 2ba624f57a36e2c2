import { isUnreliable, markers, pairInWords, shownValue, stratifierDefinition, writeFigure } from '@monitor/domain';
import { roundTicks } from '@monitor/web-charts';
import type { Tile, TileMeaning, TileTone } from '@monitor/web-charts';
import type { EquityAnswer, EquityArea } from './equity-answer.js';

/** From light to dark. The lightest tone of a heatmap is white, which here means that nobody can tell. */
const tones = [1, 2, 3, 4] as const satisfies readonly TileTone[];

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

/** Whether a map of the boards has something to show. */
export function isWorthMap(areas: readonly EquityArea[]): boolean {
  const shown = areas.filter((area) => gapOf(area) !== null).length;
  return shown > 0 && shown >= areas.length * leastShown;
}

/** The newest gap of an area; null where none is shown. */
function gapOf({ points }: EquityArea): number | null {
  const latest = points.at(-1);
  return latest === undefined ? null : shownValue(latest.difference);
}

/** A gap has a tone only where it is clear beyond chance, as the API has found; others keep their number alone. */
function isClear({ findings, points }: EquityArea): boolean {
  const latest = points.at(-1);
  const isGap = findings.some(({ kind, verdict }) => kind === 'GAP' && verdict === 'DIFFERENT');
  return isGap && latest !== undefined && !isUnreliable(latest.difference);
}

/** The newest gap of each area: the wider a clear gap, the darker its tile. */
export function toGapTiles(areas: readonly EquityArea[], answer: Pick<EquityAnswer, 'stratifier'>): GapTiles {
  const clear = areas.filter(isClear).flatMap((area) => gapOf(area) ?? []);
  const steps = roundTicks([0, ...clear.map(Math.abs)], tones.length);
  const tiles = areas.map((area) => toTile(area, steps));
  const count = (is: (tile: Tile) => boolean) => tiles.filter(is).length;
  const looks: TileMeaning[] = [
    ...tones.map((tone, index) => ({ tone, label: widthInWords(steps, index) })),
    { tone: 'unsure', label: '? cannot tell whether there is a gap' },
    { tone: 'few', label: `${few} fewer than five organisations` },
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
    isAnyClear: clear.length > 0,
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

function toTile(area: EquityArea, steps: readonly number[]): Tile {
  const { code, shortName } = area.area;
  const head = { key: code, name: shortName };
  const latest = area.points.at(-1);
  const gap = gapOf(area);
  if (latest === undefined || gap === null) return { ...head, text: signOf(area), tone: 'none' };
  const { figure } = writeFigure(latest.difference);
  if (isUnreliable(latest.difference)) return { ...head, text: `${figure} ${few}`, tone: 'few' };
  if (!isClear(area)) return { ...head, text: `${figure} ?`, tone: 'unsure' };
  return { ...head, text: figure, tone: toneOf(Math.abs(gap), steps), isReversed: gap < 0 };
}

function signOf({ points }: EquityArea): string {
  const latest = points.at(-1);
  return latest === undefined ? '' : writeFigure(latest.difference).figure;
}

/** The width is taken as it is written, so that a tile that reads 5.0 has the tone of 5. */
function toneOf(width: number, steps: readonly number[]): TileTone {
  const written = Number(width.toFixed(3));
  const step = steps.findLastIndex((from) => from <= written);
  return tones[Math.max(0, Math.min(step, tones.length - 1, steps.length - 2))] ?? tones[0];
}

/** "5 to under 10 points". */
function widthInWords(steps: readonly number[], index: number): string {
  const [from, to] = [steps[index], steps[index + 1]];
  if (from === undefined || to === undefined) return '';
  const points = (share: number) => String(Number((share * 100).toFixed(1)));
  const isLast = index === steps.length - 2 || index === tones.length - 1;
  if (isLast) return `${points(from)} points and more`;
  return from === 0 ? `under ${points(to)} points` : `${points(from)} to under ${points(to)} points`;
}
