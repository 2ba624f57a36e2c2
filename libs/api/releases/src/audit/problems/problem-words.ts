import { disclosurePolicyFor, groupedBy } from '@monitor/analysis';
import type { Leak, Measure } from '@monitor/analysis';
import { boundariesLabel, formatCount, groupLabel, listInWords, lowerFirst, metricDefinition } from '@monitor/domain';
import type { Boundaries } from '@monitor/domain';
import type { FigureToHide, KeptProblem, KeptProposal } from '../../store/kept-problem.js';

type NameOf = (code: string) => string;

/** Who could learn it. */
export function attackerWords({ attacker, attackerCode }: KeptProblem, nameOf: NameOf): string {
  const name = attackerCode === null ? '' : nameOf(attackerCode);
  if (attacker === 'PUBLIC') return 'Anybody could work it out from what is published.';
  if (attacker === 'REGION') return `Whoever decides on the returns of ${name} could work it out.`;
  return `Whoever knows the counts of ${name} could work it out.`;
}

const measureWords: Record<Measure, (metric: string) => string> = {
  INSIDE: (metric) => `the number of people whom ${metric} counts`,
  OUTSIDE: (metric) => `the number of people whom ${metric} does not count`,
  EVERYBODY: (metric) => `the number of people of whom ${metric} is a share`,
};

function ruleWords(leak: Leak, metricId: string): string {
  const { hideUpTo, widestGuess } = disclosurePolicyFor(metricDefinition(metricId));
  const rules: Record<Leak, string> = {
    NARROW: 'So small a number must not be known so closely.',
    SMALL: `It must not be proven that it is from 1 to ${hideUpTo}.`,
    GUESSED: `What one organisation changes must not be known to within ${widestGuess}, or half of what it is.`,
  };
  return rules[leak];
}

function organisationsWords(organisations: number): string {
  return organisations === 1 ? 'one organisation' : `${formatCount(organisations)} organisations`;
}

/** What would be learnt: of which area and group, between which limits, and which rule that breaks. */
export function problemSentence(problem: KeptProblem & { metricId: string }, nameOf: NameOf): string {
  const { measure, metricId, stratifier, group, areaCode, boundaries, lower, upper, leak } = problem;
  const { shortName } = metricDefinition(metricId);
  const what = measureWords[measure](`${metricId} (${shortName})`);
  const where = `In ${nameOf(areaCode)}, by boundaries ${lowerFirst(boundariesLabel(boundaries))}`;
  const whose = `in the group “${groupLabel(stratifier, group)}” and at ${organisationsWords(problem.organisations)}`;
  const limits =
    lower === upper
      ? `is exactly ${formatCount(lower)}`
      : `lies between ${formatCount(lower)} and ${formatCount(upper)}`;
  return `${where}, ${what}, ${whose}, ${limits}. ${ruleWords(leak, metricId)}`;
}

/** By which boundaries something would be hidden. */
function readingWords(readings: readonly Boundaries[]): string {
  const [first, ...others] = [...new Set(readings)];
  if (first === undefined || others.length > 0) return 'by both boundaries';
  return `by boundaries ${lowerFirst(boundariesLabel(first))}`;
}

function groupWords({ stratifier, group }: FigureToHide): string {
  return `“${groupLabel(stratifier, group)}”`;
}

/** What a proposal would hide. */
export function proposalSentence({ hide }: KeptProposal, nameOf: NameOf): string {
  const groups = listInWords([...new Set(hide.map(groupWords))]);
  const areas = groupedBy(hide, ({ areaCode }) => areaCode);
  const byReading = groupedBy([...areas], ([, each]) => readingWords(each.map(({ boundaries }) => boundaries)));
  const places = [...byReading].map(
    ([reading, each]) => `${listInWords(each.map(([areaCode]) => nameOf(areaCode)))} (${reading})`,
  );
  return `Hide ${groups} of ${listInWords(places)}.`;
}
