import type { PracticeBesideOutcomeQuery } from '@monitor/web-graphql';

export type OutcomeAnswer = PracticeBesideOutcomeQuery['practiceBesideOutcome'];
export type OutcomeArea = OutcomeAnswer['areas'][number];
