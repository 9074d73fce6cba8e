import { Component, type ReactNode } from 'react';

interface Properties {
  /** Stands in the place of the children when they could not be drawn. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A fault in one part leaves the rest of the page standing. React offers this to classes only. */
export class ViewBoundary extends Component<Properties, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
