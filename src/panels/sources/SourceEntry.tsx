import type { ReactNode, Ref } from 'react';
import type { Source } from '../../facts/types.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { SupportList } from './SupportList.tsx';
import styles from './sources.module.css';
import type { Support } from './support.ts';

/** A source: who, what, when, in which language, where to find it, and what rests on it. */
export function SourceEntry({
  source,
  number,
  publisher,
  supports,
  headingRef,
  children,
}: {
  source: Source;
  number: number;
  publisher: string;
  /** Null while it is not known whether any does. */
  supports: readonly Support[] | null;
  /** Given to the one that a reference has led to. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
  /** What else can be done with it. */
  children?: ReactNode;
}) {
  const translate = useTranslate();
  return (
    <li className={styles.entry} data-source={source.id} {...(headingRef ? { 'data-open': true } : {})}>
      <h3 className={styles.publisher} tabIndex={-1} ref={headingRef}>
        <span className={styles.number}>
          <span className="visually-hidden">{translate('sources.number', { number: String(number) })}</span>
          <span aria-hidden="true">{number}</span>
        </span>{' '}
        {publisher}
      </h3>
      <p className={styles.subject}>
        <Footnoted>{source.subject}</Footnoted>
      </p>
      <p className={styles.pieces}>
        {source.date ? <PartialDate date={source.date} /> : <span>{translate('source.undated')}</span>}
        <span>{translate(languageMessage(source.language))}</span>
        <span>{translate(`sources.kind.${source.kind}`)}</span>
      </p>
      {source.note ? (
        <p className={styles.note}>
          <Footnoted>{source.note}</Footnoted>
        </p>
      ) : null}
      {children}
      {source.url ? <OutsideLink url={source.url} subject={source.subject} /> : null}
      {supports === null ? null : supports.length > 0 ? (
        <Disclosure summary={translate('sources.supports', { count: supports.length })}>
          {() => <SupportList supports={supports} />}
        </Disclosure>
      ) : (
        <p className={styles.note}>{translate('sources.supportsNothing')}</p>
      )}
    </li>
  );
}

function OutsideLink({ url, subject }: { url: string; subject: string }) {
  const translate = useTranslate();
  const host = new URL(url).hostname.replace(/^www\./, '');
  return (
    <a
      className={styles.outside}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={translate('sources.outside.label', { host, subject })}
    >
      {translate('sources.outside', { host })}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

type LanguageMessage = Extract<MessageId, `sources.language.${string}`>;

const languageMessages: readonly LanguageMessage[] = [
  'sources.language.bs',
  'sources.language.cs',
  'sources.language.de',
  'sources.language.en',
  'sources.language.fr',
  'sources.language.hr',
  'sources.language.it',
  'sources.language.mk',
  'sources.language.pl',
  'sources.language.sq',
  'sources.language.sr',
  'sources.language.sr-Cyrl',
  'sources.language.sr-Latn',
  'sources.language.tr',
];

/** The name of a language; browsers have no Albanian names of languages, so the catalogue has. */
const languageMessage = (tag: string): LanguageMessage | 'sources.language.other' =>
  languageMessages.find((id) => id === `sources.language.${tag}`) ?? 'sources.language.other';
