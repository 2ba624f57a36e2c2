import { useEffect, useState } from 'react';
import { PageTitle } from '../page/PageTitle.js';
import { PartNotLoaded } from './part-not-loaded.js';
import { StillWorks } from '../states/StillWorks.js';
import { reloadOnce } from './reload-once.js';
import type { Reloading } from './reload-once.js';

const whys: Record<Reloading | 'LOOKING', string> = {
  LOOKING: 'A part of this page did not arrive.',
  RELOADS: 'A newer version of this page is being loaded.',
  NOT_CONNECTED: 'You are not connected to the service, and this browser does not keep this page.',
  NOT_THERE: 'The service is being restarted. Wait a minute, and try again.',
  DONE_BEFORE: 'A part of this page did not arrive, though the service answers. Try again in a minute.',
};

/** Why a part of a page is not there, once that is known. */
function NotLoaded() {
  const [why, setWhy] = useState<Reloading | 'LOOKING'>('LOOKING');
  useEffect(() => void reloadOnce().then(setWhy), []);
  return (
    <>
      <PageTitle title="This page could not be loaded" />
      <p role="alert">{whys[why]}</p>
      {why === 'NOT_CONNECTED' && <StillWorks />}
    </>
  );
}

function Broken() {
  return (
    <>
      <PageTitle title="Something went wrong on this page" />
      <p role="alert">
        This is a fault of the service and not yours. Load the page again, or go to another page: the rest of the
        service still works.
      </p>
      <p>If it happens again, tell whoever runs this service which page it was and what you did.</p>
    </>
  );
}

/** In the place of a page that broke while it was drawn or loaded: what happened, what to do, and what is safe. */
export function BrokenPage({ failure }: { failure: unknown }) {
  const isNotLoaded = failure instanceof PartNotLoaded;
  return (
    <>
      {isNotLoaded ? <NotLoaded /> : <Broken />}
      <p>What you typed into a return is kept in this browser. Anything else that you had typed here is lost.</p>
      <button type="button" className="nhsuk-button" onClick={() => location.reload()}>
        {isNotLoaded ? 'Try again' : 'Load the page again'}
      </button>
    </>
  );
}
