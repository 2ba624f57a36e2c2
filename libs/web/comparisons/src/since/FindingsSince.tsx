import { TextLink } from '@monitor/web-ui';
import { whyFindingsChanged } from './changes.js';
import type { ChangesSince } from './changes.js';
import type { FindingsSinceLook } from './use-findings-since.js';

interface FindingsSinceProps extends Pick<FindingsSinceLook, 'changed'> {
  changes: ChangesSince;
}

/** Which of the latest findings are new since the last look, and which are said no longer. */
export function FindingsSince({ changes, changed }: FindingsSinceProps) {
  if (changed === null) return null;
  const { fresh, gone } = changed;
  return (
    <section aria-labelledby="findings-since">
      <h2 className="nhsuk-heading-m" id="findings-since">
        Latest findings
      </h2>
      {fresh.length + gone.length === 0 ? (
        <p>They say the same as at your last look.</p>
      ) : (
        <>
          <p>{whyFindingsChanged(changes)}</p>
          <ul className="nhsuk-list monitor-findings">
            {fresh.map(({ address, sentence, link }) => (
              <li key={address + sentence}>
                <strong>New:</strong> {sentence} <TextLink to={address}>{link}</TextLink>
              </li>
            ))}
            {gone.map(({ address, sentence }) => (
              <li key={address + sentence}>
                <strong>No longer said:</strong> {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
