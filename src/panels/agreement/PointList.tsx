import { useEffect, useRef } from 'react';
import { followedPoints, toldOn } from '../../facts/carriedOut.ts';
import type { Provision } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts, useProvision } from '../../state/store.ts';
import reading from '../shared/reading.module.css';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import styles from './agreement.module.css';
import { FulfilmentMark } from './FulfilmentMark.tsx';
import { PointLink } from './PointLink.tsx';

/** Where the table begins; the points that it follows lead to it. */
export const matrixId = 'agreement-matrix';

/** Both points on EULEX are followed in one row. */
const isFollowed = ({ id }: Provision) => followedPoints.some((point) => point === id) || id === 'eulex-elsewhere';

/** What was done about a point as a whole, or the way to where it is told for each crossing. */
function WhatWasDone({ provision }: { provision: Provision }) {
  const translate = useTranslate();
  const date = useDate();
  if (isFollowed(provision)) return <a href={`#${matrixId}`}>{translate('agreement.inMatrix')}</a>;
  const told = toldOn(provision, date);
  if (!told) return <p className={reading.none}>{translate('agreement.nobody')}</p>;
  return (
    <div>
      <p className={styles.value}>
        <FulfilmentMark value={told.value} /> {translate(`agreement.value.${told.value}`)}
      </p>
      <Said sources={told.sources} aside={<When span={told} date={date} />}>
        {told.text}
      </Said>
    </div>
  );
}

/** Every point in plain words, and what was done about it; the one that the address names has the focus. */
export function PointList() {
  const translate = useTranslate();
  const { provisions } = useFacts().agreement;
  const open = useProvision();
  const openTitle = useRef<HTMLHeadingElement>(null);
  useEffect(
    function goToOpenPoint() {
      if (open !== null) openTitle.current?.focus();
    },
    [open],
  );
  return (
    <ol className={styles.points}>
      {provisions.map((provision) => (
        <li
          key={provision.id}
          data-point={provision.id}
          {...(provision.id === open ? { 'aria-current': 'location' } : {})}
        >
          <p className={styles.number}>
            <span>
              {provision.point
                ? translate('agreement.point', { point: provision.point })
                : translate('agreement.noPoint')}
            </span>{' '}
            <PointLink id={provision.id} describedBy={`agreement-point-${provision.id}`} />
          </p>
          <div>
            <h4
              id={`agreement-point-${provision.id}`}
              className={styles.pointTitle}
              tabIndex={-1}
              ref={provision.id === open ? openTitle : undefined}
            >
              {provision.title}
            </h4>
            <Said sources={provision.sources} note={provision.note}>
              {provision.text}
            </Said>
          </div>
          <div>
            <h5 className={styles.done}>{translate('agreement.done')}</h5>
            <WhatWasDone provision={provision} />
          </div>
        </li>
      ))}
    </ol>
  );
}
