import { formatCount } from '@monitor/domain';
import { Link, useLocation } from 'react-router';

interface PagerProps {
  /** What is listed, for example `returns`. */
  of: string;
  /** How many rows the whole list has; left out where that is not known. */
  total?: number;
  /** How many of them this page shows. */
  shown: number;
  /** Where the next page begins; null on the last. */
  nextCursor: string | null;
}

/** The addresses of the pages before this one, oldest first: kept by the browser beside the address. */
interface Trail {
  pages: readonly string[];
}

function isTrail(state: unknown): state is Trail {
  return typeof state === 'object' && state !== null && 'pages' in state && Array.isArray(state.pages);
}

/** The search part of the address without its page. */
export function firstPage(search: string): string {
  return pageAt(search, null);
}

function pageAt(search: string, cursor: string | null): string {
  const parameters = new URLSearchParams(search);
  if (cursor === null) parameters.delete('after');
  else parameters.set('after', cursor);
  return `?${parameters.toString()}`;
}

/**
 * Ways from one page of a list to the next and back, as links: `after` in the address says which page it is. Whoever
 * arrives in the middle of a list, by a link from somebody else, can go on from there, or to its first page.
 */
export function Pager({ of, total, shown, nextCursor }: PagerProps) {
  const { search, state } = useLocation();
  const isFirst = !new URLSearchParams(search).has('after');
  if (isFirst && nextCursor === null) return null;
  const pages = isTrail(state) ? state.pages : [];
  const previous = pages.at(-1);
  return (
    <nav className="nhsuk-pagination" aria-label={`Pages of ${of}`}>
      <p className="nhsuk-body-s">
        {formatCount(shown)}
        {total !== undefined && ` of ${formatCount(total)}`} {of} {shown === 1 ? 'is' : 'are'} on this page.
      </p>
      <ul className="nhsuk-list nhsuk-pagination__list">
        {!isFirst && (
          <li className="nhsuk-pagination-item--previous">
            <Link
              className="nhsuk-pagination__link nhsuk-pagination__link--prev"
              to={previous ?? firstPage(search)}
              state={{ pages: pages.slice(0, -1) } satisfies Trail}
            >
              <span className="nhsuk-pagination__title">{previous === undefined ? 'First page' : 'Previous page'}</span>
            </Link>
          </li>
        )}
        {nextCursor !== null && (
          <li className="nhsuk-pagination-item--next">
            <Link
              className="nhsuk-pagination__link nhsuk-pagination__link--next"
              to={pageAt(search, nextCursor)}
              state={{ pages: [...pages, search === '' ? '?' : search] } satisfies Trail}
            >
              <span className="nhsuk-pagination__title">Next page</span>
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
