import { parseArgs } from 'node:util';

/** What `npm run faults` is asked for. */
export interface FaultArguments {
  /** Names of runs; null for all. */
  runs: string[] | null;
  seed: number;
  faults: number;
  seconds: number;
  writers: number;
  readers: number;
  /** File that the reports are kept in as JSON; null for none. */
  json: string | null;
}

export const usage = `Usage: npm run faults -- [--runs NAME,NAME] [--seed N] [--faults N] [--seconds N] [--writers N] [--readers N] [--json FILE]
Such as: npm run faults -- --runs kill-api,double-kill --seed 7 --faults 5`;

const options = {
  runs: { type: 'string' },
  seed: { type: 'string' },
  faults: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '60' },
  writers: { type: 'string', default: '8' },
  readers: { type: 'string', default: '2' },
  json: { type: 'string' },
} as const;

/** Reads the words after `npm run faults --`; the text says what is wrong with them. */
export function readArguments(words: readonly string[], names: readonly string[]): FaultArguments | string {
  try {
    const { values } = parseArgs({ args: [...words], options });
    const runs = values.runs?.split(',') ?? null;
    const unknown = runs?.find((name) => !names.includes(name));
    if (unknown !== undefined) return `--runs: found "${unknown}", wanted some of ${names.join(', ')}.`;
    return {
      runs,
      seed: values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : wholeNumber('seed', values.seed, 2 ** 31),
      faults: wholeNumber('faults', values.faults, 1_000),
      seconds: wholeNumber('seconds', values.seconds, 3_600),
      writers: wholeNumber('writers', values.writers, 64),
      readers: wholeNumber('readers', values.readers, 64, 0),
      json: values.json ?? null,
    };
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure);
  }
}

function wholeNumber(name: string, text: string, most: number, least = 1): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Error(`--${name}: found "${text}", wanted a whole number from ${least} to ${most}.`);
}
