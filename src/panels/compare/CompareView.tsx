import { useTranslate } from '../../i18n/translate.tsx';

export function CompareView() {
  const translate = useTranslate();
  return <h2>{translate('app.view.compare')}</h2>;
}
