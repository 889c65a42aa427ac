import { closureOn, eulexRoleOn, goodsOn, jointUseOn, statusOn } from '../../../facts/questions.ts';
import type { Crossing, FactEvent } from '../../../facts/types.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { crossingName } from '../../../i18n/names.ts';
import { useLayers } from '../../../state/store.ts';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useTelling } from '../telling.ts';
import { type FactRow, factRows, latestEvents, type Told, tellAnswer } from './factRows.ts';
import styles from './handout.module.css';
import { PrintedMap } from './PrintedMap.tsx';
import { Sheet } from './Sheet.tsx';
import { SourceList, SourceNumbers } from './SourceList.tsx';

const sideMap = { width: 400, height: 340 };
const allMap = { width: 460, height: 290 };

const sourcesOfRows = (rows: readonly FactRow[]) => rows.flatMap(({ told }) => told.flatMap(({ sources }) => sources));

function Statements({ told }: { told: readonly Told[] }) {
  return told.map(({ text, sources }) => (
    <p key={text}>
      {text}
      <SourceNumbers ids={sources} />
    </p>
  ));
}

function Events({ events }: { events: readonly FactEvent[] }) {
  const { locale, translate } = useTelling();
  return (
    <section className={styles.events}>
      <h3>{translate('takeaway.latestEvents')}</h3>
      {events.map(({ id, date, title, sources }) => (
        <p key={id}>
          <strong>{formatDate(date, locale, translate)}</strong> {title}
          <SourceNumbers ids={sources} />
        </p>
      ))}
    </section>
  );
}

/** A crossing on one page, as it is on the date of the data. */
export function CrossingSheet({ crossing }: { crossing: Crossing }) {
  const telling = useTelling();
  const { locale, translate } = telling;
  const layers = useLayers();
  const rows = factRows(crossing, telling);
  const events = latestEvents(telling, crossing);
  return (
    <Sheet title={crossingName(crossing.names, locale)} place={translate('takeaway.factSheet')}>
      <p className={styles.kicker}>{translate('share.kicker')}</p>
      <div className={styles.columns}>
        <dl className={styles.facts}>
          {rows.map(({ label, told }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Statements told={told} />
              </dd>
            </div>
          ))}
        </dl>
        <div>
          <PrintedMap
            view={{ crossing: crossing.id, panel: 'overview', date: null, at: null, layers }}
            size={sideMap}
          />
          <Events events={events} />
        </div>
      </div>
      <SourceList ids={[...sourcesOfRows(rows), ...events.flatMap(({ sources }) => sources)]} isBrief />
    </Sheet>
  );
}

/** All six on one page: a table of how each stands on the date of the data. */
export function AllSixSheet() {
  const telling = useTelling();
  const { facts, locale, translate } = telling;
  const layers = useLayers();
  const { asOf } = facts.dataset;
  const rows = facts.crossings.map((crossing) => {
    const jointUse = jointUseOn(crossing, asOf);
    const closure = closureOn(crossing, asOf);
    const cells: readonly (readonly Told[])[] = [
      [{ text: translate(`side.${crossing.host.side}`), sources: crossing.host.sources }],
      [
        ...tellAnswer(statusOn(crossing, asOf), (value) => translate(`status.${value}`), telling, false),
        ...(closure ? [{ text: translate(`closure.${closure.value}`), sources: closure.sources }] : []),
      ],
      jointUse
        ? tellAnswer(jointUse, (value) => translate(`jointUse.${value}`), telling, false)
        : [{ text: '–', sources: [] }],
      tellAnswer(goodsOn(crossing, asOf), (value) => translate(`goods.${value}`), telling, false),
      tellAnswer(eulexRoleOn(crossing, asOf), (value) => translate(`eulexRole.${value}`), telling, false),
    ];
    return { crossing, status: statusOn(crossing, asOf).value, isClosed: closure !== undefined, cells };
  });
  const events = latestEvents(telling);
  const completed = rows.filter(({ status }) => status === 'completed').length;
  const labels = ['host', 'status', 'jointUse', 'goods', 'eulexRole'] as const;
  const cited = [
    ...rows.flatMap(({ cells }) => cells.flatMap((told) => told.flatMap(({ sources }) => sources))),
    ...events.flatMap(({ sources }) => sources),
  ];
  return (
    <Sheet
      title={translate('app.headline', { completed, all: String(rows.length) })}
      place={translate('takeaway.factSheet')}
    >
      <p className={styles.kicker}>{translate('share.kickerAll')}</p>
      <div className={styles.halves}>
        <PrintedMap view={{ crossing: null, panel: 'overview', date: null, at: null, layers }} size={allMap} />
        <Events events={events} />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {labels.map((label) => (
              <th key={label} scope="col">
                {translate(`shared.label.${label}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ crossing, status, isClosed, cells }) => (
            <tr key={crossing.id}>
              <th scope="row">
                <StatusMark status={status} isClosed={isClosed} size={14} /> {crossingName(crossing.names, locale)}
              </th>
              {cells.map((told, index) => (
                <td key={labels[index]}>
                  <Statements told={told} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.crowded}>
        <SourceList ids={cited} isBrief />
      </div>
    </Sheet>
  );
}
