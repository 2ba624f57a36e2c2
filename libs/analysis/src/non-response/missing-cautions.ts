import { formatCount, listInWords } from '@monitor/domain';
import type { Caution } from '../findings/finding.js';
import { judgeMissing } from './judge-missing.js';
import type { AnsweredSide, MissingJudgement } from './judge-missing.js';
import { lowResponse } from './low-response.js';

/** How many of an area's expected returns were accepted. */
export interface AreaResponse {
  code: string;
  name: string;
  accepted: number;
  expected: number;
}

/** A difference that a finding claims: of an area from the rest, or of two areas. */
export interface ClaimedDifference {
  /** Code of the area that it is claimed of. */
  code: string;
  /** What the finding calls it, for example "North West in “Access”". */
  name: string;
  /** The side with the lower share. */
  lower: AnsweredSide;
  /** The side with the higher share. */
  higher: AnsweredSide;
}

/** From so many names on a sentence counts them. */
const mostNames = 3;

/**
 * What the missing returns mean for a finding: which areas answered too little to say much, and of each claimed
 * difference whether it holds whatever they say or how few of them could turn it round. Nothing where none is missing.
 */
export function missingCautions(
  responses: readonly AreaResponse[],
  claimed: readonly ClaimedDifference[] = [],
): Caution[] {
  const judged = claimed.map((difference) => ({
    ...difference,
    judgement: judgeMissing(difference.lower, difference.higher),
  }));
  return [...lowResponses(responses), ...holding(judged), ...reversible(judged)];
}

type Judged = ClaimedDifference & { judgement: MissingJudgement };

function lowResponses(responses: readonly AreaResponse[]): Caution[] {
  const low = responses.filter(({ accepted, expected }) => expected > 0 && accepted / expected < lowResponse);
  if (low.length === 0) return [];
  const limit = `${Math.round(lowResponse * 100)}%`;
  const who =
    low.length > mostNames
      ? `in ${formatCount(low.length)} of the ${formatCount(responses.length)} areas`
      : `of ${listInWords(low.map(inNumbers))}`;
  return [
    {
      kind: 'LOW_RESPONSE',
      subjects: low.map(({ code }) => code),
      sentence: `Fewer than ${limit} of the expected returns ${who} were accepted, so the figures there say little.`,
    },
  ];
}

function inNumbers({ name, accepted, expected }: AreaResponse): string {
  return `${name} (${formatCount(accepted)} of ${formatCount(expected)})`;
}

function holding(judged: readonly Judged[]): Caution[] {
  const sure = judged.filter(({ judgement }) => judgement.outcome === 'HOLDS');
  if (sure.length === 0) return [];
  const missing = Math.max(...sure.map(({ judgement }) => judgement.missing));
  const whatever =
    missing === 1
      ? 'whatever the 1 return says that is missing'
      : `whatever the ${formatCount(missing)} returns say that are missing`;
  const isAll = sure.length === judged.length;
  const what = isAll ? 'This holds' : `What is said of ${namesOf(sure)} holds`;
  return [{ kind: 'HOLDS_WHATEVER_MISSING_SAY', subjects: codesOf(sure), sentence: `${what} ${whatever}.` }];
}

function reversible(judged: readonly Judged[]): Caution[] {
  const open = judged.filter(({ judgement }) => judgement.outcome === 'REVERSIBLE');
  if (open.length === 0) return [];
  const each = open.map(
    ({ name, judgement: { fewest, missing } }) => `${name} (${fewestInWords(fewest ?? 0, missing)})`,
  );
  const sentence = `Returns that are missing could reverse what is said of ${listInWords(each)}.`;
  return [{ kind: 'COULD_BE_REVERSED', subjects: codesOf(open), sentence }];
}

function fewestInWords(fewest: number, missing: number): string {
  if (missing === 1) return 'the only one would be enough';
  if (fewest === missing) return `all ${formatCount(missing)} of them together would be enough`;
  return `${formatCount(fewest)} of the ${formatCount(missing)} would be enough`;
}

function namesOf(judged: readonly Judged[]): string {
  const names = [...new Set(judged.map(({ name }) => name))];
  if (names.length <= mostNames) return listInWords(names);
  return listInWords([...names.slice(0, mostNames), `${formatCount(names.length - mostNames)} more`]);
}

function codesOf(judged: readonly Judged[]): string[] {
  return [...new Set(judged.map(({ code }) => code))];
}
