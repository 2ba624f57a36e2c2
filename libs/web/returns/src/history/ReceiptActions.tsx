import { useCan } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { isPractised } from '../return/example-place.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { subjectOf } from '../return/subject-of.js';

/** What can be done with the receipt, and with the return while it can be taken back or corrected. */
export function ReceiptActions() {
  const shown = useReturn();
  const can = useCan();
  const place = placeOf(shown);
  const { allowed, head } = shown;
  return (
    <div className="monitor-not-printed">
      <p>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => window.print()}>
          Print this receipt
        </button>
      </p>
      <ul className="nhsuk-list">
        {can('return:type', subjectOf(head)) && !isPractised(place) && (
          <li>
            <a href={returnPath(place, 'workbook.xlsx')} download>
              Download the answers as a workbook
            </a>
          </li>
        )}
        {allowed.includes('REOPEN') && (
          <li>
            <TextLink to={returnPath(place, 'correct')}>
              {head.state === 'ACCEPTED' ? 'Correct this return' : 'Take the return back, until it is signed off'}
            </TextLink>
          </li>
        )}
        {allowed.includes('GIVE_UP') && (
          <li>
            <TextLink to={returnPath(place, 'give-up')}>Give the correction up</TextLink>
          </li>
        )}
        <li>
          <TextLink to={returnPath(place)}>See the return</TextLink>
        </li>
      </ul>
    </div>
  );
}
