import { eventsOf, type LayerEvent } from '../../facts/programmes.ts';
import type { Programme } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { PlaceNamePair } from '../../ui/NamePair.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { RecordRow } from '../shared/RecordList.tsx';
import { Said } from '../shared/Said.tsx';
import styles from './layers.module.css';
import { chainOf } from './rowsOf.ts';

/** What came of it and, where it has, how it comes back in the agreement on the crossings. */
export function ResultsRow({ results }: Pick<Programme, 'results'>) {
  const translate = useTranslate();
  const { agreement } = useFacts();
  if (results.length === 0) return null;
  const titleOf = (id: string) => agreement.provisions.find((provision) => provision.id === id)?.title ?? id;
  return (
    <RecordRow label={translate('layers.label.result')}>
      {results.map(({ id, title, text, sources, note, inAgreement }) => (
        <div key={id}>
          <h5 className={`${styles.text} ${styles.part}`}>{title}</h5>
          <Said sources={sources} note={note}>
            {text}
          </Said>
          {inAgreement ? (
            <div className={styles.echo}>
              <p className={styles.quiet}>
                {translate('layers.label.inAgreement')}: {inAgreement.provisions.map(titleOf).join(' · ')}
              </p>
              <Said sources={inAgreement.sources} note={inAgreement.note}>
                {inAgreement.text}
              </Said>
            </div>
          ) : null}
        </div>
      ))}
    </RecordRow>
  );
}

/** From the ministry over its directorate to the service at the crossing, under the name that the matrix gives it. */
export function InstitutionsRow({ institutions }: Pick<Programme, 'institutions'>) {
  const translate = useTranslate();
  const { agencies } = useFacts();
  if (institutions.length === 0) return null;
  return (
    <RecordRow label={translate('layers.label.institution')}>
      {institutions.map((institution) => (
        <div key={institution.agency} data-agency={institution.agency}>
          <h5 className={`${styles.text} ${styles.part}`}>
            {agencies.find(({ id }) => id === institution.agency)?.name ?? institution.agency}
          </h5>
          <Said sources={institution.sources} note={institution.note}>
            {chainOf(institution)}
          </Said>
        </div>
      ))}
    </RecordRow>
  );
}

/** Who wrote on what. */
export function ArticlesRow({ articles }: Pick<Programme, 'articles'>) {
  const translate = useTranslate();
  if (articles.length === 0) return null;
  return (
    <RecordRow label={translate('layers.label.article')}>
      <Disclosure summary={translate('layers.count.articles', { count: articles.length })}>
        {() => (
          <div className={styles.folded}>
            {articles.map(({ id, author, subject, sources, note }) => (
              <Said key={id} sources={sources} aside={<PlaceNamePair names={author} />} note={note}>
                {subject}
              </Said>
            ))}
          </div>
        )}
      </Disclosure>
    </RecordRow>
  );
}

/** One event: when, what, and who said so; of which layer, where several stand together. */
export function LayerEventItem({ event, layer }: { event: LayerEvent; layer?: string }) {
  return (
    <Said
      sources={event.sources}
      note={event.note}
      aside={
        <>
          <PartialDate date={event.date} />
          {layer ? ` · ${layer}` : null}
        </>
      }
    >
      {event.title}
    </Said>
  );
}

/** Everything that happened in the programme, folded. */
export function EventsRow({ programme }: { programme: Programme }) {
  const translate = useTranslate();
  const { events } = useFacts();
  const own = eventsOf(programme, events);
  if (own.length === 0) return null;
  return (
    <RecordRow label={translate('layers.label.event')}>
      <Disclosure summary={translate('layers.count.events', { count: own.length })}>
        {() => (
          <div className={styles.folded}>
            {own.map((event) => (
              <LayerEventItem key={event.id} event={event} />
            ))}
          </div>
        )}
      </Disclosure>
    </RecordRow>
  );
}
