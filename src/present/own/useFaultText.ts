import { useTranslate } from '../../i18n/translate.tsx';
import type { OwnDeckFault } from './readOwnDeck.ts';

/** Says in words what is wrong with a deck: in which step and field, where that is known, and what. */
export function useFaultText(): (fault: OwnDeckFault) => string {
  const translate = useTranslate();
  return ({ reason, step, field }) => {
    const what = translate(`owndeck.fault.${reason}`);
    const where = [step ? translate('owndeck.place', { step: String(step) }) : [], field ?? []].flat();
    return where.length > 0 ? `${where.join(', ')}: ${what}` : what;
  };
}
