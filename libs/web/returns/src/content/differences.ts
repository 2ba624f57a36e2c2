import { compareRevisions } from '@monitor/domain';
import type { CellChange, FrameworkCatalogue, ReturnContent } from '@monitor/domain';
import type { DraftAnswer } from '../draft/draft-answer.js';

function alone(answer: DraftAnswer, catalogue: FrameworkCatalogue): ReturnContent {
  return {
    organisationCode: '',
    quarterId: '',
    catalogueVersion: catalogue.version,
    actions: answer.kind === 'ACTION' ? [answer.content] : [],
    metrics: answer.kind === 'TABLE' ? [answer.content] : [],
  };
}

/** The cells in which two answers to the same question differ, in words. */
export function differences(before: DraftAnswer, after: DraftAnswer, catalogue: FrameworkCatalogue): CellChange[] {
  return compareRevisions(alone(before, catalogue), alone(after, catalogue), catalogue);
}
