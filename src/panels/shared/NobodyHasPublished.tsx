import type { Gap } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { PanelSection } from './PanelSection.tsx';
import styles from './shared.module.css';

/** What was looked for and not found; nothing where there is no such gap. */
export function NobodyHasPublished({ gaps }: { gaps: readonly Gap[] }) {
  const translate = useTranslate();
  if (gaps.length === 0) return null;
  return (
    <PanelSection title={translate('shared.nobodyHasPublished')}>
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={gap.id}>
            <Footnoted>{gap.text}</Footnoted>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
