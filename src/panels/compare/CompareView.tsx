import { useTranslate } from '../../i18n/translate.tsx';
import reading from '../shared/reading.module.css';
import { Choice } from './Choice.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { useComparison } from './useComparison.ts';

/** Crossings on one day, or one crossing on two, side by side. */
export function CompareView() {
  const translate = useTranslate();
  const comparing = useComparison();
  return (
    <article>
      <h2 className={reading.title}>{translate('compare.title')}</h2>
      <p className={reading.intro}>{translate('compare.intro')}</p>
      <Choice comparing={comparing} />
      <ComparisonTable comparing={comparing} />
    </article>
  );
}
