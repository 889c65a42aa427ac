import { useId } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { useStepPicture } from '../StepPicture.ts';
import { addressForOthers, writeCaption } from './describeShown.ts';
import { nameFile } from './fileName.ts';
import { drawPng } from './pictures/drawPng.ts';
import { makeSvg } from './pictures/makePicture.tsx';
import { saveFile } from './saveFile.ts';
import styles from './takeAway.module.css';
import { useTelling } from './telling.ts';
import { useShown } from './useShown.ts';
import type { Task } from './useTask.ts';

const pngSizes = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** Pictures of what the map shows, and what to write beside them. */
export function PictureChoices({ task }: { task: Task }) {
  const telling = useTelling();
  const draw = useStepPicture();
  const shown = useShown();
  const id = useId();
  const { facts, locale, translate } = telling;
  const { step, view, title } = shown;
  const date = view.date ?? facts.dataset.asOf;
  const address = addressForOthers(location.href);
  const caption = writeCaption(title, view, address, telling);

  const save = (extension: 'png' | 'svg', size?: (typeof pngSizes)[number]) =>
    task.run(
      async () => {
        const svg = await makeSvg({ title, view, address }, telling, draw);
        const file = size ? await drawPng(svg, size) : new Blob([svg], { type: 'image/svg+xml' });
        const names = { step: step?.id ?? null, crossing: view.crossing };
        const name = nameFile(names, { locale, date, extension });
        saveFile(file, name);
        return translate('takeaway.saved', { file: name });
      },
      translate(`takeaway.failed.${extension}`),
    );

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{translate('takeaway.picture')}</h3>
      <p>{translate('takeaway.shows', { title, date: formatDate(date, locale, translate) })}</p>
      <ul className={styles.choices}>
        {pngSizes.map((size) => (
          <li key={size.width}>
            <button type="button" aria-disabled={task.isBusy} onClick={() => save('png', size)}>
              {translate('takeaway.png', { width: String(size.width), height: String(size.height) })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-disabled={task.isBusy} onClick={() => save('svg')}>
            {translate('takeaway.svg')}
          </button>
        </li>
      </ul>
      <CopyText
        text={caption}
        words={{
          label: translate('takeaway.caption'),
          copy: translate('takeaway.caption.copy'),
          copied: translate('takeaway.caption.copied'),
          byHand: translate('takeaway.failed.caption'),
        }}
      />
    </section>
  );
}
