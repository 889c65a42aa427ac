import { useEffect, useId, useState } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { type DownloadFile, dataFolder, downloads } from '../data/downloads.ts';
import styles from './downloads.module.css';
import { groups, messages } from './groups.ts';
import { readSizes, type Sizes } from './readSizes.ts';

/** The sizes of the files; none until they are known, or where they cannot be. */
function useSizes(folder: string | null): Sizes {
  const [sizes, setSizes] = useState<Sizes>(new Map());
  useEffect(
    function askForSizes() {
      let isWanted = folder !== null;
      if (folder !== null)
        void readSizes(folder)
          .then((found) => isWanted && setSizes(found))
          .catch(() => {});
      return () => {
        isWanted = false;
      };
    },
    [folder],
  );
  return sizes;
}

/** The names of formats, where they are not their extensions. */
const formats: Readonly<Record<string, string>> = { geojson: 'GeoJSON', xml: 'Atom' };

function formatOf(file: DownloadFile): string {
  const extension = file.replace(/^.*\./, '');
  return formats[extension] ?? extension.toUpperCase();
}

/** One file: what it holds, and beside it format, size and licence. */
function DownloadEntry({ file, folder, bytes }: { file: DownloadFile; folder: string; bytes: number | undefined }) {
  const locale = useLocale();
  const translate = useTranslate();
  const { mediaType, licences } = downloads.find((one) => one.file === file) ?? { mediaType: '', licences: [] };
  const size = bytes === undefined ? null : `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)}\u00a0kB`;
  const terms = licences.map((licence) => translate(licence === 'ODbL-1.0' ? 'download.odbl' : 'download.ccBy'));
  // Who follows a feed wants its address, not a file.
  const isSaved = file !== 'changelog.xml';
  return (
    <li className={styles.entry}>
      <a href={`${folder}${file}`} type={mediaType} {...(isSaved ? { download: file } : {})}>
        {translate(messages[file])}
      </a>
      <span className={styles.about}>{[formatOf(file), size, terms.join(', ')].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/**
 * All files that the site gives away. `root`: the address of the site, a stroke at its end; null where it has none.
 * `onReadChanges` leads to where it is read what changed since a day.
 */
export function Downloads({ root, onReadChanges }: { root: string | null; onReadChanges: () => void }) {
  const { dataset } = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  const id = useId();
  const folder = root === null ? null : `${root}${dataFolder}`;
  const sizes = useSizes(folder);
  return (
    <section className={styles.downloads} aria-labelledby={id}>
      <h3 id={id}>{translate('download.title')}</h3>
      <p>
        {translate('download.asOf', {
          date: formatDate(dataset.asOf, locale, translate),
          version: dataset.version,
        })}{' '}
        <button type="button" className={styles.read} onClick={onReadChanges}>
          {translate('download.readChanges')}
        </button>
      </p>
      {folder === null ? (
        <p>{translate('download.elsewhere')}</p>
      ) : (
        <>
          {groups.map((group) => (
            <div key={group.id} className={styles.group}>
              <h4 id={`${id}-${group.id}`}>{translate(`download.group.${group.id}`)}</h4>
              <ul aria-labelledby={`${id}-${group.id}`}>
                {group.files.map((file) => (
                  <DownloadEntry key={file} file={file} folder={folder} bytes={sizes.get(file)} />
                ))}
              </ul>
            </div>
          ))}
          <div className={styles.terms}>
            <p>{translate('download.terms.ccBy')}</p>
            <p>{translate('download.terms.odbl')}</p>
            <p>{translate('download.network')}</p>
          </div>
        </>
      )}
    </section>
  );
}
