import { type ComponentType, useEffect } from 'react';
import { loadMessages, type MessageGroup } from '../i18n/translate.tsx';
import { whenIdle } from '../map/whenIdle.ts';
import type { Choices } from '../state/parameters.ts';
import { useMode } from '../state/store.ts';
import { createLazyPart, type LazyPart } from './lazyPart.tsx';
import { whenQuiet } from './whenQuiet.ts';

type Fetch = () => Promise<{ readonly default: ComponentType }>;

/** What fetches a part out of its module, and the messages that come with it. */
const fetching =
  <Name extends string>(
    groups: readonly MessageGroup[],
    fetchModule: () => Promise<Readonly<Record<Name, ComponentType>>>,
    name: Name,
  ): Fetch =>
  async () => {
    const [module] = await Promise.all([fetchModule(), ...groups.map(loadMessages)]);
    return { default: module[name] };
  };

/** The same of something to read, in the layout that it is read in. */
const reading =
  <Name extends string>(fetchModule: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name): Fetch =>
  async () => {
    const [{ layOut }, part] = await Promise.all([
      import('./ReadingLayout.tsx'),
      fetching(['panels', 'record'], fetchModule, name)(),
    ]);
    return { default: layOut(part.default) };
  };

/** The parts that the first sight of the page can do without: fetched when opened, or when the page has nothing to do. */
const load = {
  agencies: fetching(['panels'], () => import('../panels/agencies/Agencies.tsx'), 'Agencies'),
  eulex: fetching(['panels'], () => import('../panels/eulex/Eulex.tsx'), 'Eulex'),
  sources: fetching(['panels', 'record'], () => import('../panels/sources/Sources.tsx'), 'Sources'),
  timeline: fetching(['panels'], () => import('../panels/timeline/Timeline.tsx'), 'Timeline'),
  layers: fetching(['record'], () => import('../panels/layers/LayersInPanel.tsx'), 'LayersInPanel'),
  present: fetching(['talk', 'panels'], () => import('./PresentLayout.tsx'), 'PresentLayout'),
  speaker: fetching(['talk'], () => import('./SpeakerLayout.tsx'), 'SpeakerLayout'),
  takeAway: fetching(['talk', 'panels', 'record'], () => import('./TakeAwayLayer.tsx'), 'TakeAwayLayer'),
  embed: fetching(['embed'], () => import('./EmbedLayout.tsx'), 'EmbedLayout'),
  agreement: reading(() => import('../panels/agreement/AgreementView.tsx'), 'AgreementView'),
  interruptions: reading(() => import('../panels/interruptions/InterruptionsView.tsx'), 'InterruptionsView'),
  compare: reading(() => import('../panels/compare/CompareView.tsx'), 'CompareView'),
  unknown: reading(
    () => import('../panels/unknown/UnknownView.tsx').then((part) => part.prepareUnknownView()),
    'UnknownView',
  ),
  snippet: fetching(['talk', 'embed'], () => import('./EmbedDialogLayer.tsx'), 'EmbedDialogLayer'),
  correction: fetching(['record'], () => import('../share/correct/CorrectionDialog.tsx'), 'CorrectionDialog'),
  table: fetching(['panels', 'record'], () => import('./TableLayout.tsx'), 'TableLayout'),
} as const;

type PartName = keyof typeof load;

export const lazyParts = Object.fromEntries(
  Object.entries(load).map(([name, fetchPart]) => [name, createLazyPart(fetchPart)]),
) as Readonly<Record<PartName, LazyPart>>;

/** Fetches what the first sight of the page is to show besides what is always there. */
export async function prepareFirstPart({
  mode,
  role,
  view,
  panel,
}: Pick<Choices, 'mode' | 'role' | 'view' | 'panel'>): Promise<void> {
  if (mode === 'present') await lazyParts[role ?? 'present'].prepare();
  else if (mode === 'embed') await lazyParts.embed.prepare();
  else if (view !== 'map') await lazyParts[view].prepare();
  else if (panel !== 'overview') await lazyParts[panel].prepare();
}

/** What one click opens: not somebody else's page, nor the second window of a talk. */
const soonWanted = (Object.keys(load) as readonly PartName[]).filter((name) => name !== 'embed' && name !== 'speaker');

const nextIdle = () => new Promise<void>((resolve) => void whenIdle(resolve));

/**
 * Fetches them all, but within somebody else's page, once the page is at rest, so that a tab opens at once, and the map
 * has not had to wait for them.
 */
export function usePrefetchedParts(): void {
  const isEmbedded = useMode() === 'embed';
  useEffect(
    function fetchParts() {
      if (isEmbedded) return undefined;
      let isOver = false;
      const stop = whenQuiet(async () => {
        // One after the other, with room for whatever else the page has to do.
        for (const name of soonWanted) {
          if (!isOver) await lazyParts[name].prefetch().then(nextIdle);
        }
      });
      return () => {
        isOver = true;
        stop();
      };
    },
    [isEmbedded],
  );
}
