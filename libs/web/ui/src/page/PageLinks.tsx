import { Link } from 'react-router';

interface PageLinksProps {
  /** What the pages list, for screen readers: "Organisations found". */
  label: string;
  /** Address of the first page; null on it. */
  first: string | null;
  /** Address of the next page; null on the last. */
  next: string | null;
}

function PageLink({ to, direction, children }: { to: string; direction: 'previous' | 'next'; children: string }) {
  return (
    <li className={`nhsuk-pagination-item--${direction}`}>
      <Link to={to} className={`nhsuk-pagination__link nhsuk-pagination__link--${direction}`}>
        <span className="nhsuk-pagination__title">{children}</span>
      </Link>
    </li>
  );
}

/** Links between the pages of a long list, under it; nothing where there is one page. */
export function PageLinks({ label, first, next }: PageLinksProps) {
  if (first === null && next === null) return null;
  return (
    <nav className="nhsuk-pagination" aria-label={`Pages: ${label}`}>
      <ul className="nhsuk-list nhsuk-pagination__list">
        {first !== null && (
          <PageLink to={first} direction="previous">
            First page
          </PageLink>
        )}
        {next !== null && (
          <PageLink to={next} direction="next">
            Next page
          </PageLink>
        )}
      </ul>
    </nav>
  );
}
