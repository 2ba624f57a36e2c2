/** Chance that can be had again: the same seed makes the same choices. */
export interface Chance {
  below(most: number): number;
  of<Choice>(choices: readonly Choice[]): Choice;
  happens(share: number): boolean;
}

/** Chance from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    of: <Choice>(choices: readonly Choice[]): Choice => {
      if (choices.length === 0) throw new Error('There is nothing to choose from.');
      return choices[below(choices.length)] as Choice;
    },
    happens: (share) => next() < share,
  };
}
