import { Component, type ReactNode } from 'react';
import { ErrorPage } from './error-page.tsx';

interface PageBoundaryProps {
  /** Where the person is: a failure stays in its place. */
  readonly place: string;
  /** The person went elsewhere: now a boundary without a failure can take the place of this one. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

interface Failure {
  readonly failure: { readonly error: unknown } | null;
}

/** Shows another page instead of one that fails, until the person goes elsewhere. */
// React offers error boundaries as classes only.
export class PageBoundary extends Component<PageBoundaryProps, Failure> {
  override readonly state: Failure = { failure: null };

  static getDerivedStateFromError(error: unknown): Failure {
    return { failure: { error } };
  }

  override componentDidUpdate(before: PageBoundaryProps, { failure }: Failure): void {
    if (!failure || before.place === this.props.place) return;
    this.props.onLeave();
  }

  override render() {
    const { failure } = this.state;
    return failure ? <ErrorPage error={failure.error} /> : this.props.children;
  }
}
