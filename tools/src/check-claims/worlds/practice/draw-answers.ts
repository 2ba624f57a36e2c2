import type { SeededRandom } from '@monitor/statistics';
import { between, mixAround, pickBy } from '../draws.js';
import type { PracticeDesign } from './practice-design.js';

/** Types of organisation and how far each is ahead of the mean on the latent scale. */
export const typesOfPractice = ['TRUST', 'PRACTICE', 'PCN', 'ICB'] as const;
const shiftOfType = [0.7, -0.5, -0.2, 0.4];
const usualMix = [0.2, 0.55, 0.15, 0.1];

/** An invented organisation: where it is, of which type, and what all of its answers have in common. */
export interface InventedOrganisation {
  code: string;
  area: number;
  type: number;
  own: number;
  answers: boolean;
}

/** Ranks on the ordered scale of one organisation's answers, column by column and action by action. */
export type Ranks = Uint8Array;

export function drawOrganisations(design: PracticeDesign, random: SeededRandom): InventedOrganisation[] {
  const organisations: InventedOrganisation[] = [];
  for (let area = 0; area < design.areas; area += 1) {
    const mix = design.mix === 'EVEN' ? usualMix : mixAround(random, usualMix, 2);
    const count = between(random, ...design.organisations);
    for (let index = 0; index < count; index += 1) {
      const [type, own] = [pickBy(random, mix), random.normal()];
      const code = `O${String(organisations.length).padStart(5, '0')}`;
      organisations.push({ code, area, type, own, answers: doesAnswer(design, { area, own }, random) });
    }
  }
  return organisations;
}

function doesAnswer(
  { late }: PracticeDesign,
  { area, own }: Pick<InventedOrganisation, 'area' | 'own'>,
  random: SeededRandom,
): boolean {
  const chance = random.uniform();
  if (late === undefined || late.area !== area) return chance < 0.95;
  return late.isSelective ? own > 0 : chance < late.response;
}

/** What comes on top of an organisation's own level in a quarter: the level of its area. */
export type LevelOfArea = (area: number) => number;

export function drawRanks(
  design: PracticeDesign,
  { area, type, own }: InventedOrganisation,
  { random, levelOf }: { random: SeededRandom; levelOf: LevelOfArea },
): Ranks {
  const ranks = new Uint8Array(design.columns * design.actions);
  const [common, single] = [Math.sqrt(design.correlation), Math.sqrt(1 - design.correlation)];
  for (let column = 0; column < design.columns; column += 1) {
    const here = design.planted.filter((each) => each.area === area && each.column === column);
    const shift = here.reduce((sum, each) => sum + (each.shift ?? 0), shiftOfType[type]! + levelOf(area));
    const toTop = here.reduce((most, each) => Math.max(most, each.toTop ?? 0), 0);
    const divided = here.reduce((most, each) => Math.max(most, each.divided ?? 0), 0);
    const end = divided > 0 && random.uniform() < divided ? (random.uniform() < 0.5 ? 0 : 4) : null;
    for (let action = 0; action < design.actions; action += 1) {
      const rank = rankOf(shift + common * own + single * random.normal(), design.cuts);
      ranks[column * design.actions + action] = end ?? (rank === 3 && random.uniform() < toTop ? 4 : rank);
    }
  }
  return ranks;
}

function rankOf(latent: number, cuts: PracticeDesign['cuts']): number {
  const place = cuts.findIndex((cut) => latent < cut);
  return place === -1 ? cuts.length : place;
}
