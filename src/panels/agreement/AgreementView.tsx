import { useTranslate } from '../../i18n/translate.tsx';

export function AgreementView() {
  const translate = useTranslate();
  return <h2>{translate('app.view.agreement')}</h2>;
}
