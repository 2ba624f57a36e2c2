import type { SectionAnswersQuery } from '@monitor/web-graphql';

export type SectionAnswer = SectionAnswersQuery['sectionAnswers'];
export type AnsweredPart = SectionAnswer['parts'][number];
export type AreaAnswers = SectionAnswer['areas'][number];

/** Parts that offer the same answers, which one picture can show. */
export interface AnswerScale {
  /** The answers, from the one that says least. */
  answers: readonly string[];
  /** Those outside that order, as “nothing to enter” is. */
  apart: readonly string[];
  parts: readonly AnsweredPart[];
}

const keyOf = ({ answers }: AnsweredPart) => answers.map(({ answer, label }) => `${answer} ${label}`).join('\n');

/** The parts of a section by the answers that they offer, in the order of the form. */
export function toScales(parts: readonly AnsweredPart[]): AnswerScale[] {
  const byAnswers = new Map<string, AnsweredPart[]>();
  for (const part of parts) byAnswers.set(keyOf(part), [...(byAnswers.get(keyOf(part)) ?? []), part]);
  return [...byAnswers.values()].map((alike) => {
    const offered = alike[0]?.answers ?? [];
    const labels = (isOrdered: boolean) => offered.flatMap((each) => (each.isOrdered === isOrdered ? each.label : []));
    return { answers: labels(true), apart: labels(false), parts: alike };
  });
}

/** The area whose answers are shown: the one that is chosen, else what all areas are parts of. */
export function chosenArea({ wholes, areas }: SectionAnswer, code: string): AreaAnswers | null {
  return [...areas, ...wholes].find(({ area }) => area.code === code) ?? wholes.at(-1) ?? areas[0] ?? null;
}
