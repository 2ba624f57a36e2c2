import { useEffect } from 'react';
import { PageTitle } from '../page/PageTitle.js';
import { PartNotLoaded } from './part-not-loaded.js';
import { reloadOnce } from './reload-once.js';

function NotLoaded() {
  useEffect(() => void reloadOnce(), []);
  return (
    <>
      <PageTitle title="This page could not be loaded" />
      <p role="alert">
        The connection was lost, or a newer version of the service has been put in place since you opened it. Load the
        page again to go on.
      </p>
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
  return (
    <>
      {failure instanceof PartNotLoaded ? <NotLoaded /> : <Broken />}
      <p>What you typed into a return is kept in this browser tab. Anything else that you had typed here is lost.</p>
      <button type="button" className="nhsuk-button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </>
  );
}
