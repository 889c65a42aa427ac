import { type KeyboardEvent, useRef } from 'react';
import { useTranslate } from '../i18n/translate.tsx';
import { type Panel, panels } from '../state/parameters.ts';
import { actions, usePanel } from '../state/store.ts';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The tab that a key leads to from another; null for keys that are not the tabs'. */
export function readTabKey(key: string, from: Panel): Panel | null {
  if (key === 'Home') return panels[0];
  if (key === 'End') return panels.at(-1) ?? null;
  const step = steps[key];
  if (!step) return null;
  return panels[(panels.indexOf(from) + step + panels.length) % panels.length] ?? null;
}

/** The tabs of the panel; arrows move between them, as the pattern has it. */
export function PanelTabs() {
  const translate = useTranslate();
  const open = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const moveByKey = (event: KeyboardEvent) => {
    const next = readTabKey(event.key, open);
    if (!next) return;
    event.preventDefault();
    actions.panelOpened(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus({ preventScroll: true });
  };
  return (
    <div ref={list} className="panel-tabs" role="tablist" aria-label={translate('app.panels')} onKeyDown={moveByKey}>
      {panels.map((panel) => (
        <button
          key={panel}
          id={`tab-${panel}`}
          type="button"
          role="tab"
          aria-selected={panel === open}
          aria-controls="panel-body"
          tabIndex={panel === open ? 0 : -1}
          onClick={() => actions.panelOpened(panel)}
        >
          {translate(`panel.${panel}`)}
        </button>
      ))}
    </div>
  );
}
