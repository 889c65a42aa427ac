import { useId } from 'react';
import { releasesSince } from '../../facts/changelog.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import type { ResolvedChangelog } from '../../facts/types.ts';
import { formatSince } from '../../i18n/since.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { RecordList, RecordRow } from '../shared/RecordList.tsx';
import reading from '../shared/reading.module.css';
import { Said } from '../shared/Said.tsx';
import styles from './compare.module.css';
import { useChangelog } from './useChangelog.ts';

type Release = ResolvedChangelog['releases'][number];

/** One fact that a version changed: how, why, from what to what, and who says so. */
function DataChange({
  change: { kind, fact, old, new: after, text, sources },
}: {
  change: Release['changes'][number];
}) {
  const translate = useTranslate();
  const values = [old, after].map((value) => value ?? translate('changed.none')).join(' → ');
  return (
    <Said
      sources={sources}
      aside={
        <>
          {translate(`changed.kind.${kind}`)} · <code translate="no">{fact}</code> · {values}
        </>
      }
    >
      {text}
    </Said>
  );
}

/** Which versions of the data have been published since a day, and what each of them added or corrected. */
export function DataChanges({ since }: { since: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { dataset } = useFacts();
  const changelog = useChangelog();
  const id = useId();
  if (!changelog) return null;
  const day = dayAskedFor(since);
  const releases = releasesSince(changelog, day);
  return (
    <section className={reading.part} aria-labelledby={id}>
      <h3 id={id} className={reading.heading}>
        {translate('changed.data')}
      </h3>
      <p className={`${reading.caveat} ${styles.changedAbout}`}>
        {releases.length > 0
          ? translate('changed.data.about', { since: formatSince(day, locale, translate) })
          : translate('changed.data.none', { version: dataset.version })}
      </p>
      <RecordList>
        {releases.map(({ version, date, text, changes }) => (
          <RecordRow
            key={version}
            label={
              <>
                {translate('changed.data.version', { version })}
                <span className={styles.date}>
                  <PartialDate date={date} />
                </span>
              </>
            }
          >
            <p>
              <Footnoted>{text}</Footnoted>
            </p>
            {changes.map((change) => (
              <DataChange key={`${change.kind} ${change.fact}`} change={change} />
            ))}
          </RecordRow>
        ))}
      </RecordList>
    </section>
  );
}
