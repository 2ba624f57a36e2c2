import { Loading } from '@monitor/web-ui';

/** In the place of a page until the app runs, with what to do where it never does. Styles show the second hint late. */
export function WaitingForApp() {
  return (
    <>
      <noscript>
        <p>
          This page needs JavaScript. Switch it on in your browser, or allow it for this address, and load the page
          again.
        </p>
      </noscript>
      <Loading what="the page" lines={6} />
      <p className="monitor-late-hint">
        This is taking longer than it should. Your connection may be slow, or something keeps part of the page from
        arriving. <a href="">Load the page again</a>. If that does not help, tell whoever runs this service.
      </p>
    </>
  );
}
