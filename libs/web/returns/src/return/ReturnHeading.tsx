import { Breadcrumb, PageTitle, TextLink } from '@monitor/web-ui';
import { TypingFor } from '../on-behalf/TypingFor.js';
import { isPractised } from './example-place.js';
import { returnPath } from './paths.js';
import { placeOf, useReturn } from './return-context.js';

interface ReturnHeadingProps {
  title: string;
  hasErrors?: boolean;
  /** True on the return's own page, which has only home above it. */
  isTop?: boolean;
  /** True where the reader decides about the return and may want to know whose it is: the name leads to its page. */
  namesOrganisation?: boolean;
}

/** Where this page of the return lies, and what it is about. */
export function ReturnHeading({ title, hasErrors, isTop = false, namesOrganisation = false }: ReturnHeadingProps) {
  const shown = useReturn();
  const { organisation, quarter } = shown.head;
  const steps = [{ label: 'Home', to: '/home' }];
  if (!isTop) steps.push({ label: 'Return', to: returnPath(placeOf(shown)) });
  return (
    <>
      <Breadcrumb steps={steps} />
      <PageTitle title={title} caption={`${organisation.name}, ${quarter.label}`} hasErrors={hasErrors} />
      <TypingFor />
      {shown.countsWithheld && shown.submitted !== null && (
        <p>
          Its counts of people are not shown here, though the return has them: a region sees them while it decides, from
          submission until acceptance. What is published of them is under <TextLink to="/equity">Equity</TextLink>.
        </p>
      )}
      {namesOrganisation && !isPractised(placeOf(shown)) && (
        <p>
          <TextLink to={`/organisations/${encodeURIComponent(organisation.code)}`}>About {organisation.name}</TextLink>:
          its name, type, board and region on any day
        </p>
      )}
    </>
  );
}
