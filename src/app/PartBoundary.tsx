import { Component, type ReactNode } from 'react';
import type { MessageId } from '../i18n/messages.ts';
import { useTranslate } from '../i18n/translate.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { renewFailedParts } from './lazyPart.tsx';

/** The name of a part, as a message. */
export type PartName = Extract<MessageId, `app.part.${string}` | `panel.${string}`>;

type Props = {
  readonly part: PartName;
  /** Puts what must not be missed around the message, where the part holds that too. */
  readonly surround?: (failure: ReactNode) => ReactNode;
  readonly children: ReactNode;
};

function PartFailure({ part, onRetry, tries }: { part: PartName; onRetry: () => void; tries: number }) {
  const translate = useTranslate();
  return (
    <div role="alert" className="part-failed">
      <p>{translate('app.failed', { part: translate(part) })}</p>
      <TryAgain onRetry={onRetry} tries={tries} />
    </div>
  );
}

/** Keeps a fault within its part: says which it is, and lets it be tried again; the rest of the page works on. */
export class PartBoundary extends Component<Props, { hasFailed: boolean; tries: number }> {
  override state = { hasFailed: false, tries: 0 };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  tryAgain = () => {
    renewFailedParts();
    this.setState(({ tries }) => ({ hasFailed: false, tries: tries + 1 }));
  };

  override render() {
    const { part, surround, children } = this.props;
    if (!this.state.hasFailed) return children;
    const failure = <PartFailure part={part} onRetry={this.tryAgain} tries={this.state.tries} />;
    return surround ? surround(failure) : failure;
  }
}
