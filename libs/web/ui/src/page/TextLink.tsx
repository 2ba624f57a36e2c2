import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface TextLinkProps {
  to: string;
  children: ReactNode;
  /** Said to screen readers after the text, where the text alone ("Change") does not say what it is about. */
  about?: string;
}

/** A link to another page of the service, in a sentence or a list. */
export function TextLink({ to, children, about }: TextLinkProps) {
  return (
    <Link to={to} className="nhsuk-link nhsuk-link--no-visited-state">
      {children}
      {about !== undefined && <span className="nhsuk-u-visually-hidden"> {about}</span>}
    </Link>
  );
}
