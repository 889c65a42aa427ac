import { useTranslate } from '../../i18n/translate.tsx';

export function UnknownView() {
  const translate = useTranslate();
  return <h2>{translate('app.view.unknown')}</h2>;
}
