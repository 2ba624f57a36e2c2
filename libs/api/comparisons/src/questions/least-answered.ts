import { answersLeastFirst } from '@monitor/domain';
import type { CountedPart } from '@monitor/domain';
import type { AreaSectionAnswers } from './section-answers.type.js';

/** Below this many organisations no part is named: one of them would decide. */
const fewestOrganisations = 5;

interface Least {
  label: string;
  /** The answer that says least. */
  answer: string;
  organisations: number;
  of: number;
}

function leastOf(part: CountedPart, area: AreaSectionAnswers): Least | null {
  const answers = answersLeastFirst(part);
  const given = area.parts.find(({ code }) => code === part.code)?.organisations ?? [];
  const ordered = answers.flatMap(({ unordered }, at) => (unordered === true ? [] : (given[at] ?? 0)));
  const [organisations = 0] = ordered;
  const of = ordered.reduce((sum, count) => sum + count, 0);
  return of < fewestOrganisations ? null : { label: part.label, answer: answers[0]?.label ?? '', organisations, of };
}

/**
 * Of which part organisations say most often what says least, in a sentence: where nobody has looked, where nothing is
 * there. It counts those who answered, and infers nothing of others.
 */
export function leastAnswered(parts: readonly CountedPart[], area: AreaSectionAnswers | null): string {
  if (parts.length === 0 || area === null) return '';
  const all = parts.flatMap((part) => leastOf(part, area) ?? []);
  if (all.length === 0) return `Fewer than ${fewestOrganisations} organisations have answered any part of this.`;
  const share = ({ organisations, of }: Least) => organisations / of;
  const highest = Math.max(...all.map(share));
  const [first, ...others] = all.filter((each) => share(each) === highest);
  if (first === undefined || highest === 0) return '';
  const { label, answer, organisations, of } = first;
  const alike = others.length === 0 ? '' : `, and as often for ${others.length} more`;
  return `In ${area.area.shortName}, the answer “${answer}” is given most often for “${label}”: by ${organisations} of ${of} organisations${alike}.`;
}
