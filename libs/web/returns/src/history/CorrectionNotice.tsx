import { correctedVersion, whereItStands } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { formatInstant } from '../content/format-instant.js';
import { standingOf } from '../decision/standing-of.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';

/** Says of a correction that it is one: of what, why and by whom it was opened, until when, and how to give it up. */
export function CorrectionNotice() {
  const shown = useReturn();
  const { head, events, allowed } = shown;
  if (correctedVersion(head) === null) return null;
  const opened = events.filter(({ kind }) => kind === 'REOPENED').at(-1);
  const { state, consequence, until } = whereItStands(standingOf(head));
  return (
    <InsetText>
      <p>
        {state} {consequence} {until}
      </p>
      {opened !== undefined && (
        <>
          <p className="nhsuk-u-margin-bottom-1">
            {opened.personName} opened it on {formatInstant(opened.happenedAt)}, because:
          </p>
          <p className="monitor-comment">{opened.comment}</p>
        </>
      )}
      {allowed.includes('GIVE_UP') && (
        <p className="monitor-not-printed">
          <TextLink to={returnPath(placeOf(shown), 'give-up')}>Give the correction up</TextLink>
        </p>
      )}
    </InsetText>
  );
}
