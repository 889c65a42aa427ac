import { eulexRoles } from '../../facts/vocabulary.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import styles from './eulex.module.css';
import { RoleSample } from './RoleLane.tsx';

/** What the patterns of the lanes mean. */
export function RoleKey() {
  const translate = useTranslate();
  return (
    <ul className={styles.key}>
      {eulexRoles.map((role) => (
        <li key={role}>
          <RoleSample value={role} /> {translate(`eulexRole.${role}`)}
        </li>
      ))}
      <li>
        <RoleSample value="executive" part="fading" /> {translate('eulex.key.fading')}
      </li>
      <li>
        <RoleSample value="executive" part="thin" /> {translate('eulex.key.thin')}
      </li>
    </ul>
  );
}
