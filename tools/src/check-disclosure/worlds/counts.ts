import { groupCodes } from '@monitor/domain';
import type { Chance } from './chance.js';

/** The stratifiers of a world, each with the usual share of each of its groups in 1,000 people. */
const usualShares: Readonly<Record<string, readonly number[]>> = {
  DEPRIVATION: [210, 200, 195, 195, 190, 10],
  AGE: [190, 220, 190, 190, 110, 70, 27, 3],
  SEX: [498, 494, 5, 3],
  ETHNICITY: [780, 28, 90, 40, 22, 30, 10],
};
export const stratifiers: readonly string[] = Object.keys(usualShares);

/** Counts of one metric that an organisation gave, by stratifier, in the order of its groups. */
export type CountsByStratifier = Readonly<Record<string, { numerators: number[]; denominators: number[] }>>;

/** What is usual of an organisation, from which each of its returns is drawn. */
export interface Character {
  /** Everybody whom its metric counts. */
  people: number;
  /** Of how many it is so. */
  share: number;
}

/** Practices of some hundred people and, of one in ten, a trust of thousands. */
export function characterOf(chance: Chance): Character {
  const isTrust = chance.isTrue(0.1);
  const people = Math.round((isTrust ? 5000 : 260) * Math.exp(0.9 * chance.normal()));
  return { people: Math.max(12, people), share: Math.min(0.9, Math.max(0.02, 0.25 * Math.exp(0.5 * chance.normal()))) };
}

/** The counts of a return: every stratifier divides the same people, of whom it is so for the same ones. */
export function drawCounts({ people, share }: Character, chance: Chance): CountsByStratifier {
  const inside = Math.round(people * share);
  return Object.fromEntries(
    stratifiers.map((stratifier) => {
      const weights = groupCodes(stratifier).map(
        (_, group) => (usualShares[stratifier]?.[group] ?? 10) * Math.exp(0.5 * chance.normal()),
      );
      const rates = weights.map((weight) => weight * Math.exp(0.25 * chance.normal()));
      const outside = divide(people - inside, weights);
      const numerators = divide(inside, rates);
      return [stratifier, { numerators, denominators: outside.map((count, group) => count + numerators[group]!) }];
    }),
  );
}

/** A corrected return: in each stratifier a few people were put into another group, or were counted in error. */
export function amendCounts(counts: CountsByStratifier, chance: Chance): CountsByStratifier {
  return Object.fromEntries(
    Object.entries(counts).map(([stratifier, { numerators, denominators }]) => {
      const moved = denominators.map((count) => (chance.isTrue(0.5) ? chance.between(0, Math.min(9, count)) : 0));
      const fewer = denominators.map((count, group) => count - moved[group]!);
      const denominatorsNow = fewer.map((count, group) => count + moved[(group + 1) % moved.length]!);
      return [
        stratifier,
        {
          numerators: numerators.map((count, group) =>
            Math.min(denominatorsNow[group]!, Math.max(0, count + chance.between(-3, 3))),
          ),
          denominators: denominatorsNow,
        },
      ];
    }),
  );
}

/** A number of people by weights, to whole people, nobody lost. */
function divide(people: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let [before, placed] = [0, 0];
  return weights.map((weight) => {
    before += weight;
    const until = Math.round((people * before) / sum);
    const own = until - placed;
    placed = until;
    return own;
  });
}
