import { at } from '../../facts/spans.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { Said } from '../shared/Said.tsx';
import styles from './eulex.module.css';
import { Period } from './Period.tsx';

/** The mandate step by step; the one in force on the date is said to be. */
export function Mandates() {
  const translate = useTranslate();
  const date = useDate();
  const { mandates } = useFacts().eulex;
  const { current } = at(mandates, date);
  return (
    <PanelSection title={translate('eulex.mandates')}>
      <ol className={styles.steps}>
        {mandates.map((mandate, index) => (
          <li key={mandate.from} aria-current={mandate === current ? 'step' : undefined}>
            <p className={styles.period}>
              <Period span={mandate} next={mandates[index + 1]} date={date} />
              {mandate === current ? <strong> · {translate('eulex.inForce')}</strong> : null}
            </p>
            <h4>{mandate.title}</h4>
            <Said sources={mandate.sources} note={mandate.note}>
              {mandate.text}
            </Said>
          </li>
        ))}
      </ol>
    </PanelSection>
  );
}
