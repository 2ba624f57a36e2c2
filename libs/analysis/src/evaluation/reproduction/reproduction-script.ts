import type { EvaluationDesignKind } from '../chosen-design.js';
import type { ComparedArea, EvaluationResult } from '../evaluation-result.js';
import { fewAdoptersScript } from './few-adopters-script.js';
import { seriesScript } from './series-script.js';
import { staggeredScript } from './staggered-script.js';

/** What a script says of where its figures come from. */
export interface ReproducedQuestion {
  title: string;
  publication: number;
  quarterIds: readonly string[];
  lag: number;
}

const scripts: Partial<Record<EvaluationDesignKind, readonly string[]>> = {
  STAGGERED: staggeredScript,
  FEW_ADOPTERS: fewAdoptersScript,
  SERIES: seriesScript,
};

/**
 * A program in R that works the answer out again from published figures of areas alone, which stand in it. Null of
 * organisations, whose counts are never published, and where there is no answer.
 */
export function reproductionScript(
  { design, answer, areas }: EvaluationResult,
  question: ReproducedQuestion,
): string | null {
  const script = design.kind === null ? undefined : scripts[design.kind];
  if (areas === null || answer === null || script === undefined) return null;
  return [...headOf(question), ...figuresOf(areas, question), ...script, ...toCompare(answer.effect)].join('\n') + '\n';
}

function headOf({ title, publication }: ReproducedQuestion): string[] {
  return [
    `# ${inOneLine(title)}`,
    `# Works the answer out again from the figures of publication ${String(publication)}. Needs R; nothing is fetched.`,
    '',
  ];
}

function figuresOf(areas: readonly ComparedArea[], { quarterIds, lag }: ReproducedQuestion): string[] {
  return [
    `quarters <- ${vectorOf(quarterIds.map(quoted))}`,
    '# Areas, and within which of them each is compared.',
    `area <- ${vectorOf(areas.map(({ code }) => quoted(code)))}`,
    `stratum <- ${vectorOf(areas.map(({ stratum }) => quoted(stratum)))}`,
    '# Position of the quarter in which it adopted; NA for those that had not by the last one.',
    `adopted <- ${vectorOf(areas.map(({ adoptedAt }) => (adoptedAt === null ? 'NA' : String(adoptedAt + 1))))}`,
    '# Published figures: a row an area, a column a quarter.',
    'outcome <- matrix(c(',
    areas.map(({ outcomes }) => `  ${outcomes.map(String).join(', ')}`).join(',\n'),
    '), nrow = length(area), byrow = TRUE, dimnames = list(area, quarters))',
    `lag <- ${String(lag)}`,
    '',
  ];
}

function toCompare({ value, lower, upper }: { value: number; lower: number | null; upper: number | null }): string[] {
  const limits = lower === null || upper === null ? 'no interval' : `${String(lower)} to ${String(upper)}`;
  return [
    '',
    `# What the answer says, rounded to a tenth of a percentage point: ${String(value)} (${limits}).`,
    'cat("effect", round(effect, 4), "interval", round(limits, 4), "p", round(p, 4), "\\n")',
  ];
}

function vectorOf(values: readonly string[]): string {
  return `c(${values.join(', ')})`;
}

function quoted(text: string): string {
  return JSON.stringify(inOneLine(text));
}

/** Nothing that is only told may end a line and go on as a command. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
