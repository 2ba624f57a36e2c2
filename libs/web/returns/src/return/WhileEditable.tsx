import { TextLink } from '@monitor/web-ui';
import { Navigate, Outlet } from 'react-router';
import { useWhyNot } from '../decision/use-why-not.js';
import { useDraftIfAny } from '../draft/draft-context.js';
import { useHelperAtWork } from '../on-behalf/receipt-context.js';
import { returnPath } from './paths.js';
import { placeOf, useReturn } from './return-context.js';
import { ReturnHeading } from './ReturnHeading.js';

/** For pages on which a return is typed: shown only while it can be typed in, to a helper who has said from what. */
export function WhileEditable() {
  const draft = useDraftIfAny();
  const shown = useReturn();
  const helper = useHelperAtWork();
  const whyNot = useWhyNot('TYPE');
  if (draft !== null) return <Outlet />;
  if (helper !== null) return <Navigate to={returnPath(placeOf(shown), 'type-in')} replace />;
  return (
    <>
      <ReturnHeading title="This return cannot be changed now" />
      <p>
        {whyNot} <TextLink to={returnPath(placeOf(shown))}>See where the return stands</TextLink>.
      </p>
    </>
  );
}
