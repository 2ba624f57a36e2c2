import { useLocation } from 'react-router';

/** What to do where the app never runs. It is there until it does; styles show the second hint late, above the page. */
export function WithoutApp() {
  const { pathname, search } = useLocation();
  return (
    <>
      <noscript>
        <p>
          This page needs JavaScript. Switch it on in your browser, or allow it for this address, and load the page
          again.
        </p>
      </noscript>
      <p className="monitor-late-hint">
        This is taking longer than it should. Your connection may be slow, or something keeps part of the page from
        arriving. <a href={pathname + search}>Load the page again</a>. If that does not help, tell whoever runs this
        service.
      </p>
    </>
  );
}
