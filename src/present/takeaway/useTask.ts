import { useCallback, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';

/** What takes no longer need not be spoken of. */
const patience = 1000;

export type Task = {
  readonly isBusy: boolean;
  /** How it goes, or how it went; empty where there is nothing to say. */
  readonly message: string;
  readonly hasFailed: boolean;
  /** Does something that takes a while. `work` may tell how far it is, and gives what is said at the end. */
  readonly run: (work: (tell: (message: string) => void) => Promise<string>, failure: string) => Promise<void>;
};

const idle = { isBusy: false, message: '', hasFailed: false };

/** One thing made at a time: said where it takes more than a second, and when it is there, or that it has failed. */
export function useTask(): Task {
  const translate = useTranslate();
  const [state, setState] = useState(idle);
  const isBusy = useRef(false);
  const run: Task['run'] = useCallback(
    async (work, failure) => {
      if (isBusy.current) return;
      isBusy.current = true;
      let progress = translate('takeaway.working');
      let isLong = false;
      const show = () => setState({ isBusy: true, message: isLong ? progress : '', hasFailed: false });
      const timer = setTimeout(() => {
        isLong = true;
        show();
      }, patience);
      show();
      try {
        const message = await work((told) => {
          progress = told;
          if (isLong) show();
        });
        setState({ isBusy: false, message, hasFailed: false });
      } catch (error) {
        console.warn(failure, error);
        setState({ isBusy: false, message: failure, hasFailed: true });
      } finally {
        clearTimeout(timer);
        isBusy.current = false;
      }
    },
    [translate],
  );
  return { ...state, run };
}
