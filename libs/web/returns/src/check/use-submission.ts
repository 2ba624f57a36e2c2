import { SubmitReturnDocument } from '@monitor/web-graphql';
import type { Failure } from '@monitor/web-graphql';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDecision } from '../decision/use-decision.js';
import { useDraft } from '../draft/draft-context.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';

export interface Submission {
  submit: (reason: string | null) => Promise<void>;
  isUnderWay: boolean;
  failure: Failure | null;
}

const notSaved: Failure = {
  kind: 'CONFLICT',
  code: null,
  message: 'Some of what you typed is not saved yet, so nothing was submitted. Look at the line above and try again.',
  requestId: null,
};

/** Submits the draft: what is typed is saved first, and a second click has no second effect. */
export function useSubmission(): Submission {
  const { store } = useDraft();
  const shown = useReturn();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [isUnsaved, setIsUnsaved] = useState(false);
  const { take, isUnderWay, failure } = useDecision(SubmitReturnDocument, ({ submitReturn }) => submitReturn);
  const submit = async (reason: string | null) => {
    await store.flush();
    setIsUnsaved(store.hasUnsaved());
    if (store.hasUnsaved()) return;
    const place = placeOf(shown);
    const isTaken = await take({ ...place, expectedRevision: shown.head.revision, idempotencyKey, reason });
    if (isTaken) await navigate(returnPath(place, 'history'));
  };
  return { submit, isUnderWay, failure: isUnsaved ? notSaved : failure };
}
