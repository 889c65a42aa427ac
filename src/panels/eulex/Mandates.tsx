import { at } from '../../facts/spans.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { Said } from '../shared/Said.tsx';
import { Since } from '../shared/Since.tsx';
import styles from './eulex.module.css';

/** The mandate step by step; the one in force on the date is said to be. */
export function Mandates() {
  const translate = useTranslate();
  const date = useDate();
  const { mandates } = useFacts().eulex;
  const { current } = at(mandates, date);
  return (
    <PanelSection title={translate('eulex.mandates')}>
      <ol className={styles.mandates}>
        {mandates.map((mandate) => (
          <li key={mandate.from} aria-current={mandate === current ? 'step' : undefined}>
            <h4>
              {mandate.title}
              {mandate === current ? <span className={styles.inForce}> {translate('eulex.inForce')}</span> : null}
            </h4>
            <Said sources={mandate.sources} aside={<Since span={mandate} date={date} />} note={mandate.note}>
              {mandate.text}
            </Said>
          </li>
        ))}
      </ol>
    </PanelSection>
  );
}
