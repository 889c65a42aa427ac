import type { Compared, ComparedRow } from '../../facts/compare.ts';
import { bySide } from '../../facts/order.ts';
import { closureOn, eulexRoleOn, goodsOn, jointUseOn, presenceOn, statusOn } from '../../facts/questions.ts';
import type { Span } from '../../facts/spans.ts';
import type { Agency } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import reading from '../shared/reading.module.css';
import { Said } from '../shared/Said.tsx';
import { Since, When } from '../shared/Since.tsx';
import styles from './compare.module.css';

type Sourced = Span & { readonly sources: readonly string[] };

/** What holds, since when and who says so; what may hold besides. */
function Holds({
  words,
  span,
  perhaps,
  perhapsSpan,
  date,
}: {
  words: string;
  span: Sourced | undefined;
  perhaps?: string | undefined;
  perhapsSpan?: Sourced | undefined;
  date: string;
}) {
  const translate = useTranslate();
  return (
    <>
      {span ? (
        <Said sources={span.sources} aside={<When span={span} date={date} />}>
          {words}
        </Said>
      ) : (
        <p className={reading.none}>{words}</p>
      )}
      {perhaps && perhapsSpan ? (
        <Said sources={perhapsSpan.sources}>{translate('compare.perhaps', { value: perhaps })}</Said>
      ) : null}
    </>
  );
}

function StatusCell({ crossing, date }: Compared) {
  const translate = useTranslate();
  const { value, span, becoming } = statusOn(crossing, date);
  return (
    <>
      <p className={styles.status}>
        <StatusMark status={value} size={18} /> {translate(`status.${value}`)}
      </p>
      {becoming ? (
        <Said sources={becoming.sources}>
          {translate('compare.perhaps', { value: translate(`status.${becoming.value}`) })}
        </Said>
      ) : null}
      {span ? null : <p className={reading.none}>{translate('compare.notPublished')}</p>}
    </>
  );
}

function SinceCell({ crossing, date }: Compared) {
  const translate = useTranslate();
  const { span } = statusOn(crossing, date);
  return span ? (
    <Said sources={span.sources}>
      <Since span={span} date={date} />
    </Said>
  ) : (
    <p className={reading.none}>{translate('compare.notPublished')}</p>
  );
}

function ServicesCell({ crossing, date, side, except }: Compared & { side: Agency['side']; except?: Except }) {
  const translate = useTranslate();
  const { agencies } = useFacts();
  return agencies
    .filter((agency) => agency.side === side && !except?.(agency))
    .map(({ id, short }) => {
      const { evidence, span } = presenceOn(crossing, id, date);
      return (
        <Said key={id} sources={span?.sources ?? []} aside={translate(`evidence.${evidence}`)}>
          {short}
        </Said>
      );
    });
}

/** Of which services nothing is to be said. */
type Except = ((agency: Agency) => boolean) | undefined;

/** What is to be said of a crossing on a date in a row of the comparison. */
export function ComparedCell({ row, compared, except }: { row: ComparedRow; compared: Compared; except?: Except }) {
  const translate = useTranslate();
  const { crossing, date } = compared;
  switch (row) {
    case 'status':
      return <StatusCell {...compared} />;
    case 'since':
      return <SinceCell {...compared} />;
    case 'belgrade':
    case 'pristina':
    case 'eu':
      return <ServicesCell {...compared} side={row} except={except} />;
    case 'jointUse': {
      const use = jointUseOn(crossing, date);
      const becoming = use?.becoming;
      return (
        <Holds
          words={use ? translate(`jointUse.${use.value}`) : translate('compare.noFacility')}
          span={use?.span}
          perhaps={becoming && translate(`jointUse.${becoming.value}`)}
          perhapsSpan={becoming}
          date={date}
        />
      );
    }
    case 'eulexRole': {
      const { value, span, becoming } = eulexRoleOn(crossing, date);
      return (
        <Holds
          words={translate(`eulexRole.${value}`)}
          span={span}
          perhaps={becoming && translate(`eulexRole.${becoming.value}`)}
          perhapsSpan={becoming}
          date={date}
        />
      );
    }
    case 'goods': {
      const { value, span, becoming } = goodsOn(crossing, date);
      return (
        <Holds
          words={translate(`goods.${value}`)}
          span={span}
          perhaps={becoming && translate(`goods.${becoming.value}`)}
          perhapsSpan={becoming}
          date={date}
        />
      );
    }
    case 'closure': {
      const span = closureOn(crossing, date);
      const words = span ? translate(`closure.${span.value}`) : translate('compare.noClosure');
      return <Holds words={words} span={span} date={date} />;
    }
    case 'host':
      return <Said sources={crossing.host.sources}>{translate(`side.${crossing.host.side}`)}</Said>;
    case 'roads':
      return bySide(crossing.roads).map(({ side, number, europeanRoute, route, sources }) => (
        <Said key={`${side} ${route}`} sources={sources} aside={route}>
          {`${translate(`side.${side}`)}: ${[number ?? translate('compare.noNumber'), europeanRoute].filter(Boolean).join(', ')}`}
        </Said>
      ));
    case 'posts':
      return bySide(crossing.posts).map(({ side, names, sources }) => (
        <Said key={`${side} ${names.sq}`} sources={sources}>
          <span>
            {translate(`side.${side}`)}: <CrossingNamePair names={names} />
          </span>
        </Said>
      ));
  }
}
