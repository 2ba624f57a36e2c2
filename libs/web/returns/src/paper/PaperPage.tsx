import { editionOf } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { previousContent } from '../content/shown-content.js';
import { useHelperAtWork } from '../on-behalf/receipt-context.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { PaperForm } from './PaperForm.js';

/** A return to be filled in on paper, with last quarter’s answers beside. */
export function PaperPage() {
  const shown = useReturn();
  const helper = useHelperAtWork();
  return (
    <>
      <ReturnHeading title="Fill in on paper" />
      {helper !== null && (
        <p className="monitor-not-printed">
          <TextLink to={returnPath(placeOf(shown))}>Type in what came back on paper</TextLink>
        </p>
      )}
      <PaperForm
        edition={editionOf(shown.edition)}
        type={shown.head.organisation.type}
        previous={previousContent(shown)}
      />
    </>
  );
}
