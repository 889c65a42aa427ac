import { useEffect, useState } from 'react';
import { type Ground, loadGround, readLoadedGround } from '../../ground/ground.ts';

/** The ground with the line and the towns, and what measures along the line. */
export type Measurable = {
  readonly ground: Ground;
  readonly distanceAlongLine: typeof import('../../ground/alongLine.ts').distanceAlongLine;
};

let distanceAlongLine: Measurable['distanceAlongLine'] | undefined;

/** What has come already, so that what is shown once more need not wait for it. */
function readLoaded(): Measurable | null {
  const ground = readLoadedGround();
  return ground && distanceAlongLine ? { ground, distanceAlongLine } : null;
}

async function load(): Promise<Measurable> {
  const [ground, measuring] = await Promise.all([loadGround(), import('../../ground/alongLine.ts')]);
  distanceAlongLine = measuring.distanceAlongLine;
  return { ground, distanceAlongLine };
}

/** What distances are measured with: null until it has come, 'failed' where it cannot be had. */
export function useGroundForDistances(): Measurable | null | 'failed' {
  const [measurable, setMeasurable] = useState<Measurable | null | 'failed'>(readLoaded);
  useEffect(function fetchWhatMeasures() {
    let isWanted = true;
    load().then(
      (loaded) => isWanted && setMeasurable((known) => known ?? loaded),
      () => isWanted && setMeasurable('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return measurable;
}
