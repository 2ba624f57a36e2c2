import { parseArgs } from 'node:util';
import { findingKinds } from '@monitor/analysis';
import type { FindingKind } from '@monitor/analysis';

/** How often each world is drawn unless told: an answer of evaluation takes as long as many sentences. */
const usualDraws = { sentences: '300', evaluation: '200' } as const;

export const usage = `Usage: npm run check:claims -- [--draws NUMBER] [--worlds NAME,NAME] [--kinds KIND,KIND] [--seed NUMBER]
         such as: npm run check:claims -- --draws 300 --worlds region-apart-20,outlier --kinds GAP_CHANGE
       npm run check:claims -- --coverage [--draws NUMBER] [--seed NUMBER]
         tries intervals instead of sentences
       npm run check:claims -- --evaluation [--draws NUMBER] [--seed NUMBER]
         tries answers to whether adopting something changed an outcome, in worlds of which it is known what it changed
Draws of each world: ${usualDraws.sentences}, with --evaluation ${usualDraws.evaluation}.`;

/** What is put on trial. */
export interface TrialAsked {
  /** How often each world is drawn. */
  draws: number;
  /** The worlds that are asked for; null for all. */
  worlds: readonly string[] | null;
  /** The kinds of finding that are judged; null for all. */
  kinds: readonly FindingKind[] | null;
  seed: number;
  /** Whether intervals are tried instead of sentences. */
  coverage: boolean;
  /** Whether answers to questions of evaluation are tried instead. */
  evaluation: boolean;
}

/** Reads the words after `npm run check:claims --`; null where they are not understood. */
export function readArguments(typed: readonly string[]): TrialAsked | null {
  try {
    const options = {
      draws: { type: 'string' },
      worlds: { type: 'string' },
      kinds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      coverage: { type: 'boolean', default: false },
      evaluation: { type: 'boolean', default: false },
    } as const;
    const { values } = parseArgs({ args: [...typed], options });
    const usual = values.evaluation ? usualDraws.evaluation : usualDraws.sentences;
    const [draws, seed] = [Number(values.draws ?? usual), Number(values.seed)];
    const [worlds, words] = [listed(values.worlds), listed(values.kinds)];
    const kinds = words?.filter(isKind) ?? null;
    const areKinds = (kinds?.length ?? 0) === (words?.length ?? 0);
    return Number.isSafeInteger(draws) && draws > 0 && Number.isSafeInteger(seed) && seed > 0 && areKinds
      ? { draws, seed, worlds, kinds, coverage: values.coverage, evaluation: values.evaluation }
      : null;
  } catch {
    return null;
  }
}

function listed(words: string | undefined): string[] | null {
  return words?.split(',') ?? null;
}

function isKind(word: string): word is FindingKind {
  return findingKinds.some((kind) => kind === word);
}
