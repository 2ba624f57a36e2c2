import { Component } from 'react';
import type { ReactNode } from 'react';

interface PageBoundaryProps {
  /** The address of the page: a page that broke is left behind when it changes. */
  pathname: string;
  broken: ReactNode;
  children: ReactNode;
}

interface PageBoundaryState {
  brokenAt: string | null;
  pathname: string;
}

/** Shows `broken` in the place of a page that broke while it was drawn, or whose code could not be fetched. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { brokenAt: null, pathname: this.props.pathname };

  static getDerivedStateFromProps({ pathname }: PageBoundaryProps, state: PageBoundaryState): PageBoundaryState | null {
    return pathname === state.pathname ? null : { brokenAt: null, pathname };
  }

  static getDerivedStateFromError(): Pick<PageBoundaryState, 'brokenAt'> {
    return { brokenAt: location.pathname };
  }

  override render(): ReactNode {
    return this.state.brokenAt === null ? this.props.children : this.props.broken;
  }
}
