import type { Dispute } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { PanelSection } from './PanelSection.tsx';
import { Said } from './Said.tsx';
import styles from './shared.module.css';

/** Every disputed question with every version of its answer, each with its own sources; nothing where none is. */
export function SourcesDiffer({ disputes }: { disputes: readonly Dispute[] }) {
  const translate = useTranslate();
  if (disputes.length === 0) return null;
  return (
    <PanelSection title={translate('shared.sourcesDiffer')}>
      {disputes.map((dispute) => (
        <div key={dispute.id} className={styles.dispute}>
          <h4 className={styles.question}>
            <Footnoted>{dispute.question}</Footnoted>
          </h4>
          <ul className={styles.versions}>
            {dispute.versions.map((version) => (
              <li key={version.text}>
                <Said sources={version.sources}>{version.text}</Said>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </PanelSection>
  );
}
