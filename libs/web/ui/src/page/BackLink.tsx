import { Link } from 'react-router';

/** A link to the page above this one; never the browser's history, which may lead out of the service. */
export function BackLink({ to, children = 'Back' }: { to: string; children?: string }) {
  return (
    <Link to={to} className="nhsuk-back-link monitor-back-link">
      {children}
    </Link>
  );
}
