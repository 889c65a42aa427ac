import { type ReactNode, useId } from 'react';
import type { Confidence, Evidence } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { sourceNumber, useSourceLabel } from '../../ui/SourceReferences.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './shared.module.css';

/** A fact that a panel shows, and what it rests on. */
export type KnownFact = {
  readonly key: string;
  readonly label: ReactNode;
  /** The statement itself, where the label alone would not tell it from others. */
  readonly text?: string | undefined;
  readonly evidence?: Evidence | undefined;
  readonly confidence?: Confidence | undefined;
  readonly sources: readonly string[];
};

/**
 * For each fact of a panel: how good the evidence is, who published it and when, the way to the source, and to a
 * correction.
 */
export function HowDoWeKnow({ facts }: { facts: readonly KnownFact[] }) {
  const translate = useTranslate();
  const id = useId();
  if (facts.length === 0) return null;
  return (
    <Disclosure isSection summary={translate('shared.howDoWeKnow')}>
      {() => (
        <dl className={styles.known}>
          {facts.map(({ key, label, text, evidence, confidence, sources }, index) => (
            <div key={key}>
              <dt>
                <span id={`${id}-${index}`} className={styles.knownLabel}>
                  {label}
                </span>
                {text ? (
                  <span className={styles.knownText}>
                    <Footnoted>{text}</Footnoted>
                  </span>
                ) : null}
                {evidence ? <span>{translate(`evidence.${evidence}`)}</span> : null}
                {confidence ? <span>{translate(`confidence.${confidence}`)}</span> : null}
              </dt>
              <KnownSources ids={sources} />
              <dd>
                <button
                  type="button"
                  aria-describedby={`${id}-${index}`}
                  onClick={() => actions.statementDoubted({ sources, text })}
                >
                  <span className={styles.number}>{translate('shared.suggestCorrection')}</span>
                </button>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  );
}

function KnownSources({ ids }: { ids: readonly string[] }) {
  const facts = useFacts();
  const label = useSourceLabel();
  return facts.sources
    .filter(({ id }) => ids.includes(id))
    .map((source) => (
      <dd key={source.id}>
        <button type="button" data-source={source.id} onClick={() => actions.sourceOpened(source.id)}>
          <span className={styles.number}>{sourceNumber(facts, source.id)}</span> <span>{label(source)}</span>
        </button>
      </dd>
    ));
}
