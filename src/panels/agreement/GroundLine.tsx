import type { Ground } from '../../facts/carriedOut.ts';
import type { Span } from '../../facts/spans.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import styles from './agreement.module.css';

/** When each of several spans was there and last reported, without saying the same twice. */
function Whens({ spans, date }: { spans: readonly Span[]; date: string }) {
  const distinct = spans.filter(
    ({ from, lastReported }, index) =>
      spans.findIndex((other) => other.from === from && other.lastReported === lastReported) === index,
  );
  return distinct.map((span) => (
    <span key={`${span.from} ${span.lastReported}`} className={styles.when}>
      <When span={span} date={date} />
    </span>
  ));
}

/** What a cell rests on, in words, with its sources. */
export function GroundLine({ ground, date }: { ground: Ground; date: string }) {
  const translate = useTranslate();
  if (ground.kind === 'services') {
    const { side, attested, expected, spans } = ground;
    return (
      <Said sources={[...new Set(spans.flatMap(({ sources }) => sources))]} aside={<Whens spans={spans} date={date} />}>
        {translate('agreement.services', {
          side: translate(`side.${side}`),
          attested: String(attested),
          expected: String(expected),
        })}
      </Said>
    );
  }
  const { span } = ground;
  return (
    <Said sources={span.sources} aside={<When span={span} date={date} />}>
      {wordsOf(ground, translate)}
    </Said>
  );
}

function wordsOf(ground: Exclude<Ground, { kind: 'services' }>, translate: ReturnType<typeof useTranslate>): string {
  switch (ground.kind) {
    case 'told':
      return ground.span.text;
    case 'presence':
      return translate(`evidence.${ground.span.evidence}`);
    case 'status':
      return translate(`status.${ground.span.value}`);
    case 'jointUse':
      return translate(`jointUse.${ground.span.value}`);
    case 'eulexRole':
      return translate(`eulexRole.${ground.span.value}`);
  }
}
