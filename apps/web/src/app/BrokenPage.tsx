import { PageTitle } from '@monitor/web-ui';

/** Shown when a page broke while it was drawn, or when a newer version of the service has replaced its parts. */
export function BrokenPage() {
  return (
    <>
      <PageTitle title="Something went wrong on this page" />
      <p>What you typed has been kept. Load the page again to go on.</p>
      <button type="button" className="nhsuk-button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </>
  );
}
