import { Component, type ReactNode } from 'react';
import { translate } from '../i18n/translate.tsx';
import { renewFailedParts } from './lazyPart.tsx';

/** Keeps a fault within its part: says so, and lets it be tried again; the rest of the page works on. */
export class PartBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  tryAgain = () => {
    renewFailedParts();
    this.setState({ hasFailed: false });
  };

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div role="alert" className="part-failed">
        <p>{translate('app.failed')}</p>
        <button type="button" onClick={this.tryAgain}>
          {translate('app.retry')}
        </button>
      </div>
    );
  }
}
