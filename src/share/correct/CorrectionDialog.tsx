import type { Facts } from '../../facts/types.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDoubted, useFacts } from '../../state/store.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useProgrammes } from '../../ui/useProgrammes.ts';
import styles from './correction.module.css';
import { findDoubted, writeCorrection } from './writeCorrection.ts';

const close = () => actions.statementDoubted(null);

/** Where the record names a place for corrections: a mail that is begun, or a form. */
function WaysToSend({
  corrections,
  subject,
  body,
}: {
  corrections: Facts['dataset']['corrections'];
  subject: string;
  body: string;
}) {
  const translate = useTranslate();
  const { email, form } = corrections ?? {};
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <>
      {email ? <a href={`mailto:${email}?${query}`}>{translate('correct.mail')}</a> : null}
      {form ? (
        <a href={form} target="_blank" rel="noopener noreferrer">
          {translate('correct.form', { host: new URL(form).hostname })}
        </a>
      ) : null}
    </>
  );
}

function Message({ subject, body }: { subject: string; body: string }) {
  const translate = useTranslate();
  const { corrections } = useFacts().dataset;
  return (
    <>
      <p className={styles.how}>{translate('correct.how')}</p>
      <CopyText
        text={body}
        rows={16}
        words={{
          label: translate('correct.message'),
          copy: translate('correct.copy'),
          copied: translate('correct.copied'),
          byHand: translate('correct.byHand'),
        }}
      />
      <div className={styles.ways}>
        <WaysToSend corrections={corrections} subject={subject} body={body} />
      </div>
    </>
  );
}

/** The message that a correction begins with, over everything: to be copied, or sent where the record says how. */
export function CorrectionDialog() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const doubted = useDoubted();
  const isElsewhere = doubted !== null && !findDoubted(facts, doubted);
  const programmes = useProgrammes(isElsewhere) ?? [];
  return doubted ? (
    <Dialog title={translate('correct.title')} close={translate('correct.close')} onClose={close} isNarrow>
      <Message {...writeCorrection(doubted, { facts, programmes, locale, translate, address: location.href })} />
    </Dialog>
  ) : null;
}
