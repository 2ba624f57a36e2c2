import { editionOf, emptyContent } from '@monitor/domain';
import type { Answer } from '@monitor/domain';
import type { AnswerPartsFragment, ReturnPartsFragment } from '@monitor/web-graphql';
import { toAnswer } from '../content/to-answer.js';
import { keyOf } from './draft-answer.js';
import type { DraftAnswer } from './draft-answer.js';
import type { DraftState } from './draft-state.js';

/** An answer as it was fetched, for typing. */
export function draftAnswer(fetched: AnswerPartsFragment): DraftAnswer {
  return { answer: toAnswer(fetched), version: fetched.version, typed: {} };
}

function neverSaved(answer: Answer): DraftAnswer {
  return { answer, version: 0, typed: {} };
}

/** The answers of a draft by question: a place for everything that is asked, with what has been saved in it. */
export function draftAnswers({ draft, head }: ReturnPartsFragment): Record<string, DraftAnswer> {
  if (draft === null) return {};
  const blank = emptyContent({
    organisationCode: head.organisation.code,
    organisationType: head.organisation.type,
    quarterId: head.quarter.id,
    edition: editionOf(draft.edition),
  });
  const answers = [...blank.answers.map(neverSaved), ...draft.answers.map(draftAnswer)];
  return Object.fromEntries(answers.map((answer) => [keyOf(answer), answer]));
}

/** Where typing starts: the server's draft. What waits in this browser is laid over it. */
export function beginDraft(shown: ReturnPartsFragment): DraftState {
  const edition = editionOf(shown.draft?.edition ?? shown.edition);
  return {
    answers: draftAnswers(shown),
    unsent: [],
    edition,
    sent: {},
    conflicts: [],
    status: { kind: 'NOTHING_TYPED' },
    returnState: shown.head.state,
  };
}
