import { textLimits } from '@monitor/domain';
import { ReopenReturnDocument } from '@monitor/web-graphql';
import { Failed, TextArea } from '@monitor/web-ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { useDecision } from './use-decision.js';

/** Takes a return back before sign-off, or opens an accepted one for a correction. */
export function CorrectPage() {
  const shown = useReturn();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { take, isUnderWay, failure } = useDecision(ReopenReturnDocument, ({ reopenReturn }) => reopenReturn);
  const isAccepted = shown.head.state === 'ACCEPTED';
  const place = placeOf(shown);
  const reopen = async () => {
    const isTaken = await take({ ...place, expectedRevision: shown.head.revision, reason: reason.trim() });
    if (isTaken) await navigate(returnPath(place));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (reason.trim() === '') document.getElementById('reopen-reason')?.focus();
    else void reopen();
  };
  return (
    <>
      <ReturnHeading title={isAccepted ? 'Correct an accepted return' : 'Take the return back'} />
      <p>
        {isAccepted
          ? 'The figures that were accepted go on counting until the corrected return has been signed off and accepted.'
          : 'The approver can no longer sign it off. You can change it and submit it again.'}
      </p>
      {failure !== null && <Failed failure={failure} />}
      {shown.allowed.includes('REOPEN') ? (
        <form onSubmit={submit} noValidate>
          <TextArea
            id="reopen-reason"
            label="Why"
            hint="It is kept with the return."
            error={isTried && reason.trim() === '' ? 'Say why' : null}
            maximumLength={textLimits.reason}
            value={reason}
            onChange={setReason}
          />
          <button className="nhsuk-button" disabled={isUnderWay}>
            {isAccepted ? 'Open it for correction' : 'Take it back'}
          </button>
        </form>
      ) : (
        <p>This return cannot be opened now.</p>
      )}
    </>
  );
}
