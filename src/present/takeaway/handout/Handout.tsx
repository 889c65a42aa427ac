import type { CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { useLocale } from '../../../i18n/translate.tsx';
import { readShades } from '../../../ui/tokens.ts';
import { AllSixSheet, CrossingSheet } from './FactSheet.tsx';
import styles from './handout.module.css';
import type { Paper, Printing } from './Printing.ts';
import { StepPages, StepTriples } from './StepPages.tsx';

/** Paper is white, whatever the theme of the page. */
const shades = readShades('light') as CSSProperties;

function Content({ printing }: { printing: Printing }) {
  if (printing.kind === 'one') return <StepPages steps={printing.steps} />;
  if (printing.kind === 'three') return <StepTriples steps={printing.steps} />;
  return printing.crossing ? <CrossingSheet crossing={printing.crossing} /> : <AllSixSheet />;
}

/** What goes to the printer in the place of the page; on screen it is not seen. */
export function Handout({ printing, paper }: { printing: Printing; paper: Paper }) {
  const locale = useLocale();
  return createPortal(
    <div className={`${styles.handout} ${styles[paper]}`} lang={locale} style={shades} data-handout={printing.kind}>
      <Content printing={printing} />
    </div>,
    document.body,
  );
}
