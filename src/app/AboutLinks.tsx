import { Fragment } from 'react';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { articles, writeArticlePath } from '../state/articles.ts';
import { useMode } from '../state/store.ts';
import { mayOpenWindows, siteAddress } from './siteRoot.ts';

/** The site as one file has no other pages beside it. */
const hasPagesBeside = import.meta.env.MODE !== 'offline';

/** Leads to the pages of text and to the licences, from a frame in a window of its own; nothing where the site is one file. */
export function AboutLinks() {
  const translate = useTranslate();
  const locale = useLocale();
  const target = useMode() === 'embed' && mayOpenWindows() ? '_blank' : undefined;
  if (!hasPagesBeside) return null;
  return (
    <p>
      {articles.map((name) => (
        <Fragment key={name}>
          <a href={siteAddress(writeArticlePath(name, locale))} target={target}>
            {translate(`app.about.${name}`)}
          </a>
          {' · '}
        </Fragment>
      ))}
      <a href={siteAddress('licences/')} target={target}>
        {translate('app.licences')}
      </a>
    </p>
  );
}
