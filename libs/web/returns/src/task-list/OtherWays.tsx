import { TextLink } from '@monitor/web-ui';
import { isPractised } from '../return/example-place.js';
import { returnPath } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';

/** The ways to fill in a return besides its pages; workbooks are sent in by the organisation itself. */
export function OtherWays({ place, isHelper }: { place: ReturnPlace; isHelper: boolean }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Other ways to fill it in</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {!isHelper && !isPractised(place) && (
          <li>
            <TextLink to={returnPath(place, 'workbook')}>Fill in a workbook</TextLink>, on your own or with others, and
            send it in
          </li>
        )}
        <li>
          <TextLink to={returnPath(place, 'paper')}>Print it</TextLink>, also in large print, and type it in afterwards
        </li>
      </ul>
    </>
  );
}
