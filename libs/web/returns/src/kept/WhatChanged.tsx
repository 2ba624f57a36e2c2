import { keeping, useFromBrowser } from '@monitor/web-graphql';
import { WarningCallout } from 'nhsuk-react-components';
import { useDraftIfAny } from '../draft/draft-context.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { changedMeanwhile } from './changed-meanwhile.js';
import type { ChangedMeanwhile } from './changed-meanwhile.js';

/** What this page does not show yet: what was saved from here, and what it has taken over since, it shows already. */
function useChanged(): ChangedMeanwhile | null {
  const { renewed } = useFromBrowser();
  const draft = useDraftIfAny();
  const changed = changedMeanwhile(renewed, placeOf(useReturn()));
  if (changed === null) return null;
  const answers = changed.answers.filter(
    ({ question, version }) => version > (draft?.state.answers[question]?.version ?? 0),
  );
  return changed.state === null && answers.length === 0 ? null : { ...changed, answers };
}

/** Says what others changed in the return while this browser was not connected, and shows it once that is wanted. */
export function WhatChanged({ onShow }: { onShow: () => void }) {
  const changed = useChanged();
  if (changed === null) return null;
  const { state, answers } = changed;
  const show = () => {
    keeping.forgetRenewed();
    onShow();
  };
  return (
    <WarningCallout role="status">
      <WarningCallout.Heading headingLevel="h2">Changed while you were not connected</WarningCallout.Heading>
      {state !== null && <p>The return is now: {state}.</p>}
      {answers.length > 0 && (
        <>
          <p>Others have saved these answers. What you typed yourself stays.</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {answers.map(({ question, label, editedByName }) => (
              <li key={question}>
                {label}
                {editedByName !== null && `, by ${editedByName}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={show}>
        {answers.length > 0 ? 'Show what they saved' : 'I have seen this'}
      </button>
    </WarningCallout>
  );
}
