import { seededRandom } from '@monitor/statistics';
import { drawOrganisations, drawRanks } from './draw-answers.js';
import type { InventedOrganisation, LevelOfArea } from './draw-answers.js';
import type { PracticeDesign } from './practice-design.js';
import type { Direction, PlantedAreas, PracticeScene, PracticeTruth } from './practice-scene.js';
import { areaCodes, askedOfAll, cellsOf, columnKeys, tableOfAnswers } from './table-of-answers.js';
import type { Answered } from './table-of-answers.js';

/** Draws a view of practice. The same seed gives the same view for ever. */
export function makePractice(design: PracticeDesign, seed: number): PracticeScene {
  const random = seededRandom(seed);
  const everybody = drawOrganisations(design, random);
  const levels = areaCodes(design).map(() => random.normal());
  const quarters = Array.from({ length: design.quarters ?? 1 }, (_, quarter) => {
    const spread = spreadIn(design, quarter);
    const levelOf: LevelOfArea = (area) => spread * levels[area]!;
    const answered = everybody
      .filter(({ answers }) => answers)
      .map((organisation): Answered => {
        const ranks = drawRanks(design, organisation, { random, levelOf });
        const chance = chanceOfAssurance(design, organisation);
        return { organisation, ranks, assured: ranks.map(() => (random.uniform() < chance ? 1 : 0)) };
      });
    return tableOfAnswers(answered, design);
  });
  const table = quarters.at(-1)!;
  const areas = areaCodes(design).map((code, area) => ({ code, name: `Area ${area + 1}` }));
  const asked = askedOfAll(design, everybody);
  return { table, areas, asked, cells: cellsOf(table), quarters, truth: truthOf(design, levels) };
}

function spreadIn({ spread = [0, 0], quarters = 1 }: PracticeDesign, quarter: number): number {
  const [first, last] = spread;
  return quarters === 1 ? last : first + ((last - first) * quarter) / (quarters - 1);
}

function chanceOfAssurance({ assured, planted }: PracticeDesign, { area }: InventedOrganisation): number {
  return planted.some((each) => each.area === area) ? assured.planted : assured.usual;
}

function truthOf(design: PracticeDesign, levels: readonly number[]): PracticeTruth {
  const [first, last] = design.spread ?? [0, 0];
  const isAssuranceAlike = design.assured.planted === design.assured.usual;
  const apart = last > 0 ? apartByLevel(design, levels) : plantedAreas(design);
  return {
    apart,
    apartAssured: isAssuranceAlike ? apart : behindEverywhere(design),
    agreement: agreementOf(design, last),
    betweenAreas: betweenAreas(design, last),
    convergence: (design.quarters ?? 1) === 1 ? null : last < first ? 'NEARER' : 'STILL',
    selective: design.late?.isSelective === true ? [areaCodes(design)[design.late.area]!] : [],
  };
}

function plantedAreas(design: PracticeDesign): PlantedAreas | null {
  if (design.planted.some(({ divided = 0 }) => divided > 0)) return null;
  const [columns, areas] = [columnKeys(design), areaCodes(design)];
  const planted = new Map<string, Map<string, Direction>>();
  for (const { area, column, shift = 0 } of design.planted) {
    const own = planted.get(columns[column]!) ?? new Map<string, Direction>();
    planted.set(columns[column]!, own.set(areas[area]!, shift < 0 ? 'FEWER' : 'MORE'));
  }
  return planted;
}

/** Nobody checked anything there: once only checked claims count, it is behind in every column. */
function behindEverywhere(design: PracticeDesign): PlantedAreas {
  const areas = design.planted.map(({ area }) => [areaCodes(design)[area]!, 'FEWER'] as const);
  return new Map(columnKeys(design).map((column) => [column, new Map(areas)]));
}

/** Every area has a level of its own: each is ahead of the others or behind them, in every column alike. */
function apartByLevel(design: PracticeDesign, levels: readonly number[]): PlantedAreas {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  const areas = areaCodes(design).map((code, area) => [code, levels[area]! > mean ? 'MORE' : 'FEWER'] as const);
  return new Map(columnKeys(design).map((column) => [column, new Map(areas)]));
}

/** Where they were divided. A shift moves answers to an end of the scale, with less room to disagree: either is true. */
function agreementOf(design: PracticeDesign, spread: number): PlantedAreas | null {
  if (spread > 0 || design.mix === 'UNEVEN' || design.late !== undefined) return null;
  if (design.planted.some(({ divided = 0 }) => divided === 0)) return null;
  const [columns, areas] = [columnKeys(design), areaCodes(design)];
  return new Map(
    design.planted.map(({ area, column }) => [columns[column]!, new Map([[areas[area]!, 'FEWER' as const]])]),
  );
}

/** On the latent scale: of the mean over all answers of an organisation; not known where something was planted. */
function betweenAreas({ planted, correlation, columns, actions }: PracticeDesign, spread: number): number | null {
  if (planted.length > 0) return null;
  const within = correlation + (1 - correlation) / (columns * actions);
  return spread ** 2 / (spread ** 2 + within);
}
