import { type ComponentType, useEffect } from 'react';
import { loadMessages, type MessageGroup } from '../i18n/translate.tsx';
import type { Choices } from '../state/parameters.ts';
import { useMode } from '../state/store.ts';
import { createLazyPart } from './lazyPart.tsx';
import { whenQuiet } from './whenQuiet.ts';

/** A part, and the messages that come with it. */
const withMessages = async <Module>(group: MessageGroup, part: Promise<Module>): Promise<Module> => {
  const [module] = await Promise.all([part, loadMessages(group)]);
  return module;
};

/** Something to read, in the layout that it is read in. */
const withLayout = async (view: Promise<ComponentType>): Promise<{ default: ComponentType }> => {
  const [{ layOut }, View] = await withMessages('record', Promise.all([import('./ReadingLayout.tsx'), view]));
  return { default: layOut(View) };
};

/** The parts that the first sight of the page can do without: fetched when opened, or when the page has nothing to do. */
const load = {
  agencies: () => import('../panels/agencies/Agencies.tsx').then(({ Agencies }) => ({ default: Agencies })),
  eulex: () => import('../panels/eulex/Eulex.tsx').then(({ Eulex }) => ({ default: Eulex })),
  sources: () => import('../panels/sources/Sources.tsx').then(({ Sources }) => ({ default: Sources })),
  timeline: () => import('../panels/timeline/Timeline.tsx').then(({ Timeline }) => ({ default: Timeline })),
  layers: () =>
    withMessages('record', import('../panels/layers/LayersInPanel.tsx')).then(({ LayersInPanel }) => ({
      default: LayersInPanel,
    })),
  present: () =>
    withMessages('talk', import('./PresentLayout.tsx')).then(({ PresentLayout }) => ({ default: PresentLayout })),
  speaker: () =>
    withMessages('talk', import('./SpeakerLayout.tsx')).then(({ SpeakerLayout }) => ({ default: SpeakerLayout })),
  takeAway: () =>
    withMessages('talk', withMessages('record', import('./TakeAwayLayer.tsx'))).then(({ TakeAwayLayer }) => ({
      default: TakeAwayLayer,
    })),
  embed: () => withMessages('embed', import('./EmbedLayout.tsx')).then(({ EmbedLayout }) => ({ default: EmbedLayout })),
  agreement: () => withLayout(import('../panels/agreement/AgreementView.tsx').then((module) => module.AgreementView)),
  interruptions: () =>
    withLayout(import('../panels/interruptions/InterruptionsView.tsx').then((module) => module.InterruptionsView)),
  compare: () => withLayout(import('../panels/compare/CompareView.tsx').then((module) => module.CompareView)),
  unknown: () => withLayout(import('../panels/unknown/UnknownView.tsx').then((module) => module.UnknownView)),
  snippet: () =>
    withMessages('talk', withMessages('embed', import('./EmbedDialogLayer.tsx'))).then(({ EmbedDialogLayer }) => ({
      default: EmbedDialogLayer,
    })),
  correction: () =>
    withMessages('record', import('../share/correct/CorrectionDialog.tsx')).then(({ CorrectionDialog }) => ({
      default: CorrectionDialog,
    })),
  table: () =>
    withMessages('record', import('./TableLayout.tsx')).then(({ TableLayout }) => ({ default: TableLayout })),
};

export const lazyParts = {
  agencies: createLazyPart(load.agencies),
  eulex: createLazyPart(load.eulex),
  sources: createLazyPart(load.sources),
  timeline: createLazyPart(load.timeline),
  layers: createLazyPart(load.layers),
  present: createLazyPart(load.present),
  speaker: createLazyPart(load.speaker),
  takeAway: createLazyPart(load.takeAway),
  embed: createLazyPart(load.embed),
  agreement: createLazyPart(load.agreement),
  interruptions: createLazyPart(load.interruptions),
  compare: createLazyPart(load.compare),
  unknown: createLazyPart(load.unknown),
  snippet: createLazyPart(load.snippet),
  correction: createLazyPart(load.correction),
  table: createLazyPart(load.table),
};

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

/** Fetches them all, but within somebody else's page, once the page is at rest, so that a tab opens at once, and the map has not had to wait for them. */
export function usePrefetchedParts(): void {
  const isEmbedded = useMode() === 'embed';
  useEffect(
    function fetchParts() {
      if (isEmbedded) return undefined;
      return whenQuiet(() => {
        for (const fetchPart of Object.values(load)) void fetchPart().catch(() => {});
      });
    },
    [isEmbedded],
  );
}
