import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  /** What stands in the place of what failed. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly onError?: (error: Error) => void;
  readonly children: ReactNode;
}

/** Keeps a failure in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
    this.props.onError?.(error);
  }

  private readonly retry = (): void => this.setState({ failed: false });

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.retry) : this.props.children;
  }
}
