import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useFacts } from '../../state/store.ts';
import { DayField } from '../shared/DayField.tsx';
import { HowDoWeKnow } from '../shared/HowDoWeKnow.tsx';
import { NobodyHasPublished } from '../shared/NobodyHasPublished.tsx';
import reading from '../shared/reading.module.css';
import { Lede } from '../shared/Said.tsx';
import { SourcesDiffer } from '../shared/SourcesDiffer.tsx';
import styles from './agreement.module.css';
import { knownOfPoints } from './knownOfPoints.tsx';
import { matrixId, PointList } from './PointList.tsx';
import { MatrixKey, ProvisionMatrix } from './ProvisionMatrix.tsx';

/** The agreement as a page: its points in plain words, and what was done about them at each crossing. */
export function AgreementView() {
  const translate = useTranslate();
  const locale = useLocale();
  const date = useDate();
  const facts = useFacts();
  const { agreement, dataset } = facts;
  return (
    <article>
      <h2 className={reading.title}>{translate('agreement.title')}</h2>
      <div className={reading.measure}>
        <Lede sources={agreement.summary.sources}>{agreement.summary.text}</Lede>
        <p className={reading.caveat}>{translate('agreement.intro')}</p>
      </div>
      <section className={reading.part} aria-labelledby="agreement-points">
        <h3 className={reading.heading} id="agreement-points">
          {translate('agreement.points')}
        </h3>
        <PointList />
      </section>
      <section className={reading.part} aria-labelledby={matrixId}>
        <h3 className={reading.heading} id={matrixId} tabIndex={-1}>
          {translate('agreement.matrix')}
        </h3>
        <div className={reading.fields}>
          <DayField
            label={translate('agreement.asOf')}
            date={date}
            first={dataset.from}
            last={dataset.asOf}
            onChoose={(day) => actions.dateChosen(day === dataset.asOf ? null : day)}
          />
        </div>
        <MatrixKey />
        <ProvisionMatrix />
      </section>
      <div className={styles.rest}>
        <SourcesDiffer disputes={agreement.disputed} />
        <NobodyHasPublished gaps={agreement.unknown} />
        <HowDoWeKnow facts={knownOfPoints(facts, date, locale)} />
      </div>
    </article>
  );
}
