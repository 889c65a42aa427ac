import { formatDate } from '../../../i18n/dates.ts';
import type { StepView } from '../../../state/store.ts';
import { useStepPicture } from '../../StepPicture.ts';
import { describeMap } from '../describeShown.ts';
import { LegendMark } from '../pictures/LegendMark.tsx';
import { listLayers, listLegend } from '../pictures/listLegend.ts';
import { useTelling } from '../telling.ts';
import styles from './handout.module.css';

/** The map of a view on paper, with its date and its legend; `size` decides how large its letters are beside it. */
export function PrintedMap({ view, size }: { view: StepView; size: { width: number; height: number } }) {
  const telling = useTelling();
  const draw = useStepPicture();
  const { facts, locale, translate } = telling;
  const date = formatDate(view.date ?? facts.dataset.asOf, locale, translate);
  return (
    <figure className={styles.map}>
      <div role="img" aria-label={describeMap(view, telling)} data-printed-map="">
        {draw(view, size)}
      </div>
      <figcaption className={styles.legend}>
        <span>{translate('takeaway.mapOn', { date })}</span>
        {listLegend(view, telling).map(({ id, word }) => (
          <span key={id}>
            <svg width="14" height="14" viewBox="-14 -14 28 28" aria-hidden="true">
              <LegendMark id={id} />
            </svg>
            {word}
          </span>
        ))}
        {listLayers(view, telling).map(({ id, word }) => (
          <span key={id}>
            <svg width="25" height="14" viewBox="-16 -9 32 18" aria-hidden="true">
              <LegendMark id={id} />
            </svg>
            {word}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
