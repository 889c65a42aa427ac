import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { HowDoWeKnow } from '../shared/HowDoWeKnow.tsx';
import reading from '../shared/reading.module.css';
import { CrossingChronicle, isInterruption } from './CrossingChronicle.tsx';
import { DaysByYear } from './DaysByYear.tsx';
import styles from './interruptions.module.css';
import { knownOfChronicle } from './knownOfChronicle.tsx';
import { WasItOpen } from './WasItOpen.tsx';

/** When the crossings were closed or blocked: an answer for any day, the days by year, and all of it one by one. */
export function InterruptionsView() {
  const translate = useTranslate();
  const locale = useLocale();
  const { crossings, events } = useFacts();
  const known = knownOfChronicle(crossings, events.filter(isInterruption), { locale, translate });
  return (
    <article>
      <h2 className={reading.title}>{translate('interruptions.title')}</h2>
      <p className={reading.intro}>{translate('interruptions.intro')}</p>
      <section className={`${reading.part} ${reading.asking}`} aria-labelledby="interruptions-ask">
        <h3 className={reading.heading} id="interruptions-ask">
          {translate('interruptions.ask')}
        </h3>
        <WasItOpen />
      </section>
      <section className={reading.part} aria-labelledby="interruptions-years">
        <h3 className={reading.heading} id="interruptions-years">
          {translate('interruptions.years')}
        </h3>
        <DaysByYear />
      </section>
      <section className={reading.part} aria-labelledby="interruptions-each">
        <h3 className={reading.heading} id="interruptions-each">
          {translate('interruptions.each')}
        </h3>
        <div className={styles.chronicles}>
          {crossings.map((crossing) => (
            <CrossingChronicle key={crossing.id} crossing={crossing} />
          ))}
        </div>
        <HowDoWeKnow facts={known} />
      </section>
    </article>
  );
}
