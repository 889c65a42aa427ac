import { useId } from 'react';
import { useStepPicture } from '../StepPicture.ts';
import { nameSlides } from './fileName.ts';
import { makePlate } from './pictures/makePicture.tsx';
import { saveFile } from './saveFile.ts';
import { slidesType, writeSlides } from './slides/writeSlides.ts';
import styles from './takeAway.module.css';
import { useTelling } from './telling.ts';
import { getSteps } from './useShown.ts';
import type { Task } from './useTask.ts';

const readAsData = (file: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** All steps as slides, in the language of the interface. */
export function SlideChoice({ task }: { task: Task }) {
  const telling = useTelling();
  const draw = useStepPicture();
  const id = useId();
  const { facts, locale, translate } = telling;
  const save = () =>
    task.run(async (tell) => {
      const steps = await getSteps(telling);
      const file = await writeSlides({
        ...telling,
        steps,
        drawMap: async ({ view }) => readAsData(await makePlate(view, telling, draw)),
        onProgress: (done) =>
          tell(translate('takeaway.working.slides', { done: String(done), all: String(steps.length) })),
      });
      const name = nameSlides(locale, facts.dataset.asOf);
      saveFile(new Blob([file], { type: slidesType }), name);
      return translate('takeaway.saved', { file: name });
    }, translate('takeaway.failed.slides'));
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{translate('takeaway.slides')}</h3>
      <ul className={styles.choices}>
        <li>
          <button type="button" aria-disabled={task.isBusy} onClick={save}>
            {translate('takeaway.pptx')}
          </button>
        </li>
      </ul>
    </section>
  );
}
