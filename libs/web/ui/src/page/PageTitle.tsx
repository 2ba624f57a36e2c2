import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useIsInDocument } from '../document/in-document.js';
import { useFocusOnNewPath } from './route-focus.js';
import { documentTitle } from './service-name.js';

interface PageTitleProps {
  /** What the page is about; also the title of the browser tab. */
  title: string;
  /** A smaller line above the heading, for example the organisation. */
  caption?: ReactNode;
  /** Put before the title of the tab when the page shows errors, as the NHS design system asks. */
  hasErrors?: boolean;
  size?: 'xl' | 'l';
}

/**
 * The one h1 of a page. Takes the focus when the path changes and names the browser tab. A page that stands in a document
 * has none: the document gives it its heading.
 */
export function PageTitle(props: PageTitleProps) {
  return useIsInDocument() ? null : <ShownTitle {...props} />;
}

function ShownTitle({ title, caption, hasErrors = false, size = 'l' }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnNewPath(heading);
  return (
    <>
      <title>{documentTitle(hasErrors ? `Error: ${title}` : title)}</title>
      <h1 ref={heading} tabIndex={-1} className={`nhsuk-heading-${size} monitor-page-title`}>
        {caption !== undefined && <span className={`nhsuk-caption-${size}`}>{caption}</span>}
        {title}
      </h1>
    </>
  );
}
