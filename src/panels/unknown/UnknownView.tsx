import type { ReactNode } from 'react';
import { listDisputes, listGaps, type OpenDispute, type OpenGap } from '../../facts/report/open.ts';
import type { Statement } from '../../facts/report/statement.ts';
import { listStatements } from '../../facts/report/statements.ts';
import { listInferred, listOld, listOnOneSource, type OldStatement } from '../../facts/report/weak.ts';
import type { Programme } from '../../facts/types.ts';
import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { prepareProgrammes, useProgrammes } from '../../ui/useProgrammes.ts';
import { Said } from '../shared/Said.tsx';
import { Contents, FoldedGroup, Group, Part } from './Part.tsx';
import { groupByPlace, placeOfOpen, placeOfStatement } from './places.ts';
import { Sides } from './Sides.tsx';
import { StatementRows } from './StatementRows.tsx';
import styles from './unknown.module.css';

function Gaps({ gaps: all }: { gaps: readonly OpenGap[] }) {
  const facts = useFacts();
  const crossings = facts.crossings.map(({ id }) => id);
  return groupByPlace(all, placeOfOpen, crossings).map(([place, gaps]) => (
    <Group key={place} place={place}>
      <ul className={styles.gaps}>
        {gaps.map(({ id, text }) => (
          <li key={id}>
            <Footnoted>{text}</Footnoted>
          </li>
        ))}
      </ul>
    </Group>
  ));
}

function Disputes({ disputes: all }: { disputes: readonly OpenDispute[] }) {
  const facts = useFacts();
  const crossings = facts.crossings.map(({ id }) => id);
  return groupByPlace(all, placeOfOpen, crossings).map(([place, disputes]) => (
    <Group key={place} place={place}>
      {disputes.map(({ id, question, versions }) => (
        <div key={id} className={styles.dispute}>
          <h5 className={styles.question}>
            <Footnoted>{question}</Footnoted>
          </h5>
          <ul className={styles.versions}>
            {versions.map(({ text, sources }) => (
              <li key={text}>
                <Said sources={sources}>{text}</Said>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Group>
  ));
}

/** Statements by their place; folded where there are many. */
function Statements<Item extends Statement>({
  statements,
  aside,
}: {
  statements: readonly Item[];
  aside?: (statement: Item) => ReactNode;
}) {
  const crossings = useFacts().crossings.map(({ id }) => id);
  return groupByPlace(statements, placeOfStatement, crossings).map(([place, here]) => (
    <FoldedGroup key={place} place={place} count={here.length}>
      <StatementRows statements={here} {...(aside ? { aside } : {})} />
    </FoldedGroup>
  ));
}

/** What nobody has published, where sources differ, and what rests on little or on old reports. */
export function UnknownPage({ programmes }: { programmes: readonly Programme[] }) {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  const write = (date: string) => formatDate(date, locale, translate);
  const [gaps, disputes] = [listGaps(facts, programmes), listDisputes(facts, programmes)];
  const [oneSource, inferred] = [listOnOneSource(facts, programmes), listInferred(facts)];
  const old = listOld(facts, { programmes });
  const lastSaid = ({ lastSaid: day }: OldStatement) => translate('unknown.lastSaid', { date: write(day) });
  const parts = [
    {
      id: 'unknown-gaps',
      title: translate('shared.nobodyHasPublished'),
      about: translate('unknown.gaps.about'),
      count: gaps.length,
      content: <Gaps gaps={gaps} />,
    },
    {
      id: 'unknown-disputes',
      title: translate('shared.sourcesDiffer'),
      about: translate('unknown.disputes.about'),
      count: disputes.length,
      content: <Disputes disputes={disputes} />,
    },
    {
      id: 'unknown-inferred',
      title: translate('unknown.inferred'),
      about: translate('unknown.inferred.about'),
      count: inferred.length,
      content: <Statements statements={inferred} />,
    },
    {
      id: 'unknown-one-source',
      title: translate('unknown.oneSource'),
      about: translate('unknown.oneSource.about', {
        count: oneSource.length,
        total: formatNumber(listStatements(facts, programmes).length, locale),
      }),
      count: oneSource.length,
      content: <Statements statements={oneSource} />,
    },
    {
      id: 'unknown-old',
      title: translate('unknown.old'),
      about: translate('unknown.old.about'),
      count: old.length,
      content: <Statements statements={old} aside={lastSaid} />,
    },
    {
      id: 'unknown-sides',
      title: translate('unknown.sides'),
      about: translate('unknown.sides.about'),
      count: null,
      content: <Sides programmes={programmes} />,
    },
  ].filter(({ count }) => count !== 0);
  return (
    <article className={styles.view}>
      <h2 className={styles.title}>{translate('app.view.unknown')}</h2>
      <p className={styles.lede}>{translate('unknown.lede', { date: write(facts.dataset.asOf) })}</p>
      <Contents parts={parts} />
      {parts.map(({ content, ...part }) => (
        <Part key={part.id} {...part}>
          {content}
        </Part>
      ))}
    </article>
  );
}

/** What we do not know: of the crossings, of the agreement, of EULEX, and of the arrangements around them. */
export function UnknownView() {
  return <UnknownPage programmes={useProgrammes() ?? []} />;
}

/** The page once all that it tells of is there. */
export async function prepareUnknownView(): Promise<{ readonly UnknownView: typeof UnknownView }> {
  await prepareProgrammes();
  return { UnknownView };
}
