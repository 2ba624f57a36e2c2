import { quarterLabel } from '@monitor/domain';
import { keeping } from '@monitor/web-graphql';
import type { KeptReturn } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { useEffect, useState } from 'react';
import { asOf } from './as-of.js';

/** The returns that can be opened without a connection. */
export function KeptReturns() {
  const [returns, setReturns] = useState<readonly KeptReturn[] | null>(null);
  useEffect(() => void keeping.returns().then(setReturns, () => setReturns([])), []);
  if (returns === null) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What still works</h2>
      {returns.length === 0 ? (
        <p>
          This browser keeps no return of yours. A return that you open while you are connected can be opened and typed
          in without a connection afterwards.
        </p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {returns.map(({ organisationCode, quarterId, at }) => (
            <li key={`${organisationCode} ${quarterId}`}>
              <TextLink to={`/returns/${encodeURIComponent(organisationCode)}/${encodeURIComponent(quarterId)}`}>
                Return of {organisationCode} for {quarterLabel(quarterId)}
              </TextLink>
              , as of {asOf(at)}: it can be read and typed in
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
