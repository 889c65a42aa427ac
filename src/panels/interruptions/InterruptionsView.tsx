import { useTranslate } from '../../i18n/translate.tsx';

export function InterruptionsView() {
  const translate = useTranslate();
  return <h2>{translate('app.view.interruptions')}</h2>;
}
