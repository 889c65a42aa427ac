import { useTranslate } from '../../i18n/translate.tsx';
import { useProgrammes } from '../../ui/useProgrammes.ts';
import { PanelSection } from '../shared/PanelSection.tsx';
import { LayerChoice } from './LayerChoice.tsx';
import { LayerRecord } from './LayerRecord.tsx';
import styles from './layers.module.css';
import { useShownProgrammes } from './useShownProgrammes.ts';

/** The arrangements around the agreement: which are shown, and what is known of those that are. */
export function Layers() {
  const translate = useTranslate();
  const programmes = useProgrammes();
  const shown = useShownProgrammes();
  if (!programmes) return null;
  return (
    <PanelSection title={translate('layers.title')}>
      <p className={styles.text}>{translate('layers.intro')}</p>
      <LayerChoice programmes={programmes} />
      {shown.map((programme) => (
        <LayerRecord key={programme.id} programme={programme} />
      ))}
    </PanelSection>
  );
}
