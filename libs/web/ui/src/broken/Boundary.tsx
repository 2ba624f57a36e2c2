import { Component } from 'react';
import type { ReactNode } from 'react';

interface BoundaryProps {
  /** Where one is: what broke is left behind when it changes. */
  place: string;
  /** What stands in the place of what broke. */
  broken: (failure: unknown) => ReactNode;
  children: ReactNode;
}

interface BoundaryState {
  place: string;
  broken: { failure: unknown } | null;
}

/** Catches what breaks while it is drawn or loaded, so that nothing around it does. React lets only classes do this. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { place: this.props.place, broken: null };

  static getDerivedStateFromProps({ place }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return place === state.place ? null : { place, broken: null };
  }

  static getDerivedStateFromError(failure: unknown): Pick<BoundaryState, 'broken'> {
    return { broken: { failure } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === null ? this.props.children : this.props.broken(broken.failure);
  }
}
