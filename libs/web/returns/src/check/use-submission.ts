import { editionOf } from '@monitor/domain';
import { IntentKeys, SubmitReturnDocument } from '@monitor/web-graphql';
import type { Failure } from '@monitor/web-graphql';
import { useIssueForm } from '@monitor/web-ui';
import type { FormIssue, IssueForm } from '@monitor/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDecisions } from '../decision/use-decisions.js';
import { useDraftIfAny } from '../draft/draft-context.js';
import { linkToCell } from '../return/link-to-cell.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';

/** What is said with a return that is submitted. */
export interface TypedSubmission {
  isDeclared: boolean;
  reason: string;
}

export interface Submission {
  form: IssueForm<TypedSubmission>;
  /** True when an earlier version was submitted before: the new one needs a reason. */
  isAgain: boolean;
  failure: Failure | null;
}

const notSaved: Failure = {
  kind: 'CONFLICT',
  code: null,
  message: 'Some of what you typed is not saved yet, so nothing was submitted. Look at the line above and try again.',
  requestId: null,
};

function missingIn({ isDeclared, reason }: TypedSubmission, isAgain: boolean): FormIssue[] {
  const isReasonMissing = isAgain && reason.trim() === '';
  return [
    ...(isReasonMissing ? [{ field: 'submission-reason', message: 'Say what has changed and why' }] : []),
    ...(isDeclared ? [] : [{ field: 'declaration', message: 'Confirm that the answers are true and complete' }]),
  ];
}

/** Submits the draft, for whoever types in it and for an approver of what helpers typed: what is typed is saved first, and a second click has no second effect. */
export function useSubmission(): Submission {
  const store = useDraftIfAny()?.store ?? null;
  const shown = useReturn();
  const navigate = useNavigate();
  const [keys] = useState(() => new IntentKeys());
  const [isUnsaved, setIsUnsaved] = useState(false);
  const { take, failure } = useDecisions();
  const place = placeOf(shown);
  const { revision } = shown.head;
  const isAgain = revision > 0;
  const submit = async ({ reason }: TypedSubmission) => {
    await store?.flush();
    const isWaiting = store?.hasUnsaved() ?? false;
    setIsUnsaved(isWaiting);
    if (isWaiting) return [];
    const said = isAgain ? reason.trim() : null;
    const content = { ...place, expectedRevision: revision, reason: said };
    const input = { ...content, idempotencyKey: keys.keyFor(content) };
    const issues = await take(SubmitReturnDocument, ({ submitReturn }) => submitReturn, input);
    if (issues !== null) keys.forget();
    if (issues?.length === 0) await navigate(returnPath(place, 'history'), { state: { done: 'SUBMITTED' } });
    return issues ?? [];
  };
  const form = useIssueForm<TypedSubmission>({
    begin: { isDeclared: false, reason: '' },
    linkTo: linkToCell(place, editionOf(shown.edition), ['submission-reason', 'declaration']),
    check: (typed) => missingIn(typed, isAgain),
    send: submit,
  });
  return { form, isAgain, failure: isUnsaved ? notSaved : failure };
}
