import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { Said } from '../shared/Said.tsx';
import styles from './eulex.module.css';
import { RoleSample } from './RoleLane.tsx';

/** What EULEX did in each of its roles, each with the pattern that stands for it in the lanes. */
export function RoleMeanings() {
  const translate = useTranslate();
  const { roles } = useFacts().eulex;
  return (
    <PanelSection title={translate('eulex.roles')}>
      <ul className={styles.meanings}>
        {roles.map((role) => (
          <li key={role.role}>
            <h4>
              <RoleSample value={role.role} /> {role.title}
            </h4>
            <Said sources={role.sources} note={role.note}>
              {role.text}
            </Said>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
