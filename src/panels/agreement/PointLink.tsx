import type { MouseEvent } from 'react';
import type { Provision } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { actions, readChoices } from '../../state/store.ts';
import { serialiseUrl } from '../../state/url.ts';
import styles from './agreement.module.css';

/** The address of a point: followed here it comes into the address bar; copied, it opens the page at the point. */
export function PointLink({ id, describedBy }: { id: Provision['id']; describedBy: string }) {
  const translate = useTranslate();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.choicesRead({ ...readChoices(), provision: id }, []);
    // Also where it is the open one already.
    document.getElementById(describedBy)?.focus();
  };
  return (
    <a
      className={styles.link}
      href={serialiseUrl({ ...readChoices(), view: 'agreement', provision: id })}
      aria-describedby={describedBy}
      onClick={follow}
    >
      {translate('agreement.link')}
    </a>
  );
}
