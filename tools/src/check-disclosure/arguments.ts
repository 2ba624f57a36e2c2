import { parseArgs } from 'node:util';

export const usage =
  'Usage: npm run check:disclosure -- [--worlds NUMBER] [--from SEED], such as: npm run check:disclosure -- --worlds 20';

/** Which worlds are attacked: those of so many seeds, one after the other. */
export interface WorldsAsked {
  worlds: number;
  from: number;
}

/** Reads the words after `npm run check:disclosure --`; null where they are not understood. */
export function readArguments(words: readonly string[]): WorldsAsked | null {
  try {
    const options = { worlds: { type: 'string', default: '60' }, from: { type: 'string', default: '1' } } as const;
    const { values } = parseArgs({ args: [...words], options });
    const [worlds, from] = [Number(values.worlds), Number(values.from)];
    return Number.isSafeInteger(worlds) && worlds > 0 && Number.isSafeInteger(from) && from > 0
      ? { worlds, from }
      : null;
  } catch {
    return null;
  }
}
