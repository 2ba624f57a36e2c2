import { Component } from 'react';
import type { ReactNode } from 'react';
import { BrokenPage } from './BrokenPage.js';

interface PageBoundaryProps {
  /** The address of the page: a page that broke is left behind when it changes. */
  pathname: string;
  children: ReactNode;
}

interface PageBoundaryState {
  pathname: string;
  broken: { failure: unknown } | null;
}

/**
 * A page that may break without taking the others with it: header and navigation stay around it, and the next page is
 * shown as ever. React catches what breaks in classes alone.
 */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { pathname: this.props.pathname, broken: null };

  static getDerivedStateFromProps({ pathname }: PageBoundaryProps, state: PageBoundaryState): PageBoundaryState | null {
    return pathname === state.pathname ? null : { pathname, broken: null };
  }

  static getDerivedStateFromError(failure: unknown): Pick<PageBoundaryState, 'broken'> {
    return { broken: { failure } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === null ? this.props.children : <BrokenPage failure={broken.failure} />;
  }
}
