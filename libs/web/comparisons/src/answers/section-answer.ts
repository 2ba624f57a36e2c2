import type { SectionAnswersQuery } from '@monitor/web-graphql';

export type SectionAnswer = SectionAnswersQuery['sectionAnswers'];
export type AnsweredPart = SectionAnswer['parts'][number];
export type AreaAnswers = SectionAnswer['areas'][number];

/** Parts that offer the same answers from least to most, which one picture can show. */
export interface AnswerScale {
  /** The answers, from the one that says least. */
  answers: readonly string[];
  /** What an answer outside that order says, as “nothing to enter” does; null where none offers any. */
  apart: string | null;
  parts: readonly AnsweredPart[];
}

function labelsOf({ answers }: AnsweredPart, isOrdered: boolean): string[] {
  return answers.flatMap((each) => (each.isOrdered === isOrdered ? each.label : []));
}

/** The parts of a section by the answers that they offer, in the order of the form. */
export function toScales(parts: readonly AnsweredPart[]): AnswerScale[] {
  const byAnswers = new Map<string, AnsweredPart[]>();
  for (const part of parts) {
    const key = JSON.stringify(labelsOf(part, true));
    byAnswers.set(key, [...(byAnswers.get(key) ?? []), part]);
  }
  return [...byAnswers.values()].map((alike) => {
    const apart = new Set(alike.flatMap((part) => labelsOf(part, false)));
    const [only = null] = apart;
    const answers = alike[0] === undefined ? [] : labelsOf(alike[0], true);
    return { answers, apart: apart.size > 1 ? 'Does not apply to them' : only, parts: alike };
  });
}

/** The area whose answers are shown: the one that is chosen, else what all areas are parts of. */
export function chosenArea({ wholes, areas }: SectionAnswer, code: string): AreaAnswers | null {
  return [...areas, ...wholes].find(({ area }) => area.code === code) ?? wholes.at(-1) ?? areas[0] ?? null;
}
