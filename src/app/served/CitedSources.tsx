import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { useSourceLabel } from '../../ui/SourceReferences.tsx';

/** The sources that the references of the page lead to, for who has no script; the build leaves out what is not cited. */
export function CitedSources() {
  const translate = useTranslate();
  const { sources } = useFacts();
  const label = useSourceLabel();
  return (
    <noscript>
      <section className="served-sources" aria-label={translate('panel.sources')}>
        <h2>{translate('panel.sources')}</h2>
        <ol>
          {sources.map((source, index) => (
            <li key={source.id} id={`source-${source.id}`} value={index + 1}>
              <strong>{label(source)}</strong> <Footnoted>{source.subject}</Footnoted>{' '}
              {source.url ? (
                <a href={source.url} rel="noopener noreferrer">
                  {translate('sources.outside', { host: new URL(source.url).hostname.replace(/^www\./, '') })}
                </a>
              ) : null}
            </li>
          ))}
        </ol>
      </section>
    </noscript>
  );
}
