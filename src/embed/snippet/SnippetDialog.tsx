import { findCrossing } from '../../facts/questions.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { FramePreview } from './FramePreview.tsx';
import { MapChoices } from './MapChoices.tsx';
import { SizeChoices } from './SizeChoices.tsx';
import styles from './snippet.module.css';
import { toSnippet, useSnippet } from './useSnippet.ts';
import { forms, writeFrameAddress, writeSnippet } from './writeSnippet.ts';

/**
 * Makes the lines that put the map into somebody else's page: what it shows, how large it is, a preview in a real frame,
 * the code in three forms. Stands in a dialog under its heading. `root`: where the site lies, with a stroke at the end.
 */
export function SnippetDialog({ root }: { root: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const { asked, ask, choose } = useSnippet(locale);
  const { form, choices } = asked;
  const snippet = toSnippet(asked);
  const crossing = findCrossing(facts, choices.crossing);
  const names = crossing ? crossingName(crossing.names, locale) : translate('snippet.allSix');
  const title = translate('snippet.frameTitle', { names });
  const code = writeSnippet(form, snippet, {
    root,
    title,
    link: translate('snippet.openFull', { names }),
    picture: translate('snippet.pictureTitle', { names }),
  });
  // The page is a file on this disk: nobody else's page could show it.
  if (!/^https?:/.test(root)) return <p className={styles.note}>{translate('snippet.file')}</p>;
  return (
    <div className={styles.snippet}>
      <form className={styles.choices} onSubmit={(event) => event.preventDefault()}>
        <MapChoices asked={asked} ask={ask} choose={choose} />
        <SizeChoices asked={asked} ask={ask} choose={choose} />
      </form>
      <div className={styles.result}>
        <FramePreview address={writeFrameAddress(snippet, root)} title={title} size={snippet.size} />
        <fieldset className={styles.forms}>
          <legend>{translate('snippet.form')}</legend>
          {forms.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="snippet-form"
                value={one}
                checked={form === one}
                onChange={() => ask({ form: one })}
              />
              {translate(`snippet.form.${one}`)}
            </label>
          ))}
        </fieldset>
        <CopyText
          text={code}
          rows={6}
          words={{
            label: translate('snippet.code'),
            copy: translate('snippet.copy'),
            copied: translate('snippet.copied'),
            byHand: translate('snippet.byHand'),
          }}
        />
        <p className={styles.note}>{translate(`snippet.note.${form}`)}</p>
      </div>
    </div>
  );
}
