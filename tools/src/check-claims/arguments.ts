import { parseArgs } from 'node:util';

export const usage =
  'Usage: npm run check:claims -- [--draws NUMBER] [--world NAME] [--seed NUMBER] [--coverage], such as: npm run check:claims -- --draws 300 --world region-apart-20';

/** What is put on trial. */
export interface TrialAsked {
  /** How often each world is drawn. */
  draws: number;
  /** The one world that is asked for; null for all. */
  world: string | null;
  seed: number;
  /** Whether intervals are tried instead of sentences. */
  coverage: boolean;
}

/** Reads the words after `npm run check:claims --`; null where they are not understood. */
export function readArguments(words: readonly string[]): TrialAsked | null {
  try {
    const options = {
      draws: { type: 'string', default: '300' },
      world: { type: 'string' },
      seed: { type: 'string', default: '1' },
      coverage: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ args: [...words], options });
    const [draws, seed] = [Number(values.draws), Number(values.seed)];
    return Number.isSafeInteger(draws) && draws > 0 && Number.isSafeInteger(seed) && seed > 0
      ? { draws, seed, world: values.world ?? null, coverage: values.coverage }
      : null;
  } catch {
    return null;
  }
}
