import { TextLink } from '@monitor/web-ui';
import { Navigate, Outlet } from 'react-router';
import { useDraftIfAny } from '../draft/draft-context.js';
import { useHelperAtWork } from '../on-behalf/receipt-context.js';
import { returnPath } from './paths.js';
import { placeOf, useReturn } from './return-context.js';
import { ReturnHeading } from './ReturnHeading.js';
import { whyNotTyped } from './why-not-typed.js';

/** For pages on which a return is typed: shown only while it can be typed in, to a helper who has said from what. */
export function WhileEditable() {
  const draft = useDraftIfAny();
  const shown = useReturn();
  const helper = useHelperAtWork();
  if (draft !== null) return <Outlet />;
  if (helper !== null) return <Navigate to={returnPath(placeOf(shown), 'type-in')} replace />;
  return (
    <>
      <ReturnHeading title="This return cannot be changed now" />
      <p>
        {whyNotTyped(shown)} <TextLink to={returnPath(placeOf(shown))}>See where the return stands</TextLink>.
      </p>
    </>
  );
}
