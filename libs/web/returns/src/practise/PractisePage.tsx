import { londonDay, openQuarter, organisationTypeLabel } from '@monitor/domain';
import { PageTitle, TextLink } from '@monitor/web-ui';
import { returnPath } from '../return/paths.js';
import { exampleOrganisations } from './example-organisations.js';

function WhatIsPractised() {
  return (
    <>
      <h2 className="nhsuk-heading-m">What you do</h2>
      <p>Most of the return is filled in, with invented figures of last quarter beside them. What is left to do:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>answer an action that is new, and look again at answers that were carried over</li>
        <li>type the counts of a table, so that they agree with the tables beside it</li>
        <li>find the slip that is in another table, and mend it</li>
        <li>check your answers, and submit them</li>
        <li>act as the approver, who is always somebody else: sign the return off, or send it back</li>
        <li>look at the receipt</li>
      </ul>
    </>
  );
}

function WhatIsNot() {
  return (
    <>
      <h2 className="nhsuk-heading-m">What cannot be practised</h2>
      <p>
        Comments, seeing who else is in the return, who changed an answer, workbooks, typing in for somebody else as a
        helper, and what a regional lead decides. These parts are not shown in practice.
      </p>
    </>
  );
}

/** For whom a return is practised. */
export function PractisePage() {
  const quarterId = openQuarter(londonDay(new Date()));
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Practise a return" />
        <p className="nhsuk-lede-text">
          Fill in the return of an organisation that does not exist, as often as you like. Nothing that you type is sent
          or counted, and nobody else sees it.
        </p>
        <p>You need to sign in, and no role. Your practice waits, encrypted, in this browser until you sign out.</p>
        <h2 className="nhsuk-heading-m">Choose a kind of organisation</h2>
        <ul className="nhsuk-list">
          {exampleOrganisations.map(({ code, type }) => (
            <li key={code}>
              <TextLink to={returnPath({ organisationCode: code, quarterId })}>{organisationTypeLabel(type)}</TextLink>
            </li>
          ))}
        </ul>
        <WhatIsPractised />
        <WhatIsNot />
        <p>
          Each kind of organisation is asked something else: <TextLink to="/forms/2">what is asked</TextLink> has it
          all.
        </p>
      </div>
    </div>
  );
}
