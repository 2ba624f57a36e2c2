import type { MouseEvent } from 'react';

function focusMain(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const main = document.getElementById('maincontent');
  main?.focus();
  main?.scrollIntoView();
}

/** The first stop of the Tab key: past the header to the page itself. The address is left as it is. */
export function SkipLink() {
  return (
    <a href="#maincontent" className="nhsuk-skip-link" onClick={focusMain}>
      Skip to main content
    </a>
  );
}
