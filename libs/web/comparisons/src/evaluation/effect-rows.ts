import type { FigureColumn } from '@monitor/domain';
import type { EvaluationQuery } from '@monitor/web-graphql';

export type AnsweredEvaluation = NonNullable<EvaluationQuery['evaluation']>;
export type EvaluationAnswer = NonNullable<AnsweredEvaluation['answer']>;
export type SinceAdoption = EvaluationAnswer['bySinceAdoption'][number];
export type Check = EvaluationAnswer['sensitivity'][number];

/** A quarter from adoption in words. */
export function sinceInWords(sinceAdoption: number): string {
  if (sinceAdoption === 0) return 'The quarter of adoption';
  const count = Math.abs(sinceAdoption);
  const quarters = `${String(count)} ${count === 1 ? 'quarter' : 'quarters'}`;
  return sinceAdoption < 0 ? `${quarters} before` : `${quarters} after`;
}

const effectColumn = { kind: 'FIGURE', key: 'effect', unit: 'PERCENTAGE_POINTS', hasInterval: true } as const;

/** Quarter by quarter around adoption, in numbers. */
export const sinceColumns: FigureColumn<SinceAdoption>[] = [
  {
    ...{ kind: 'WORDS', key: 'since', header: 'Quarter', isRowHeader: true },
    read: ({ sinceAdoption }) => sinceInWords(sinceAdoption),
  },
  { ...effectColumn, header: 'Change beyond others', read: ({ effect }) => effect },
  { kind: 'COUNT', key: 'adopters', header: 'Adopters behind it', read: ({ adopters }) => adopters },
];

/** Other ways of doing it, in numbers. */
export const checkColumns: FigureColumn<Check>[] = [
  { kind: 'WORDS', key: 'what', header: 'Done otherwise', isRowHeader: true, read: ({ what }) => what },
  { ...effectColumn, header: 'Change beyond others', read: ({ effect }) => effect },
  { kind: 'COUNT', key: 'adopters', header: 'Adopters in it', read: ({ adopters }) => adopters },
];
