import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { answerMedia, layOut } from '../../../test/screen.ts';
import { presenceOn } from '../../facts/questions.ts';
import { loadGround } from '../../ground/ground.ts';
import { translate } from '../../i18n/translate.tsx';
import { type LayerId, layerIds } from '../../state/parameters.ts';
import { actions } from '../../state/store.ts';
import { themes } from '../../ui/tokens.ts';
import { projectToScreen } from '../camera.ts';
import { cameraFor } from '../framing.ts';
import { MapView } from '../MapView.tsx';
import { describeMarks } from '../marks.ts';
import { StillMap } from '../svg/StillMap.tsx';
import { loadMapLayers, useMapLayers } from '../useMapLayers.ts';
import { LayersLegend } from './LayersLegend.tsx';
import * as parts from './layersOfMap.ts';
import { programmeFrame, programmePlaces } from './programmeNames.ts';

configure({ asyncUtilTimeout: 10_000 });
const ground = await loadGround();

describe('the legend of the layers', () => {
  it.each([
    ['belt', /5 km from the line, on the Serbian side/],
    ['kfor', /KFOR on the side of Kosovo\*, the Serbian Armed Forces on that of Serbia; schematic/],
    ['iom-2009', /eight of the regional programme of IOM, 2009–2011/],
    ['eu-ibm-serbia', /Border police, Customs, Veterinary, /],
    ['kspag', /no place on the map/],
  ] as const)('says what %s is', async (id, words) => {
    await renderWithFacts(<LayersLegend ids={[id]} />);
    expect(screen.getByRole('listitem')).toHaveTextContent(words);
  });
});

describe('the map with what the address asks for', () => {
  it('has it in the legend, beside what is always there', async () => {
    layOut({ width: 1000, height: 900 });
    answerMedia({ words: ['reduce'] });
    await renderWithFacts(<MapView />, { choices: { layers: ['belt', 'kspag'] } });
    expect(await screen.findByText(/Ground safety zone/)).toBeVisible();
    expect(screen.getByText(/no place on the map/)).toBeVisible();
    expect(screen.queryByText(/Synchronised patrols/)).toBeNull();
    act(() => actions.layerToggled('belt'));
    await waitFor(() => expect(screen.queryByText(/Ground safety zone/)).toBeNull());
    act(() => actions.layerToggled('kspag'));
    await waitFor(() => expect(screen.queryByText('Also shown')).toBeNull());
  });
});

describe('the still map with layers', () => {
  const size = { width: 600, height: 640 };
  async function draw(ids: readonly LayerId[]) {
    const { facts, unmount } = await renderWithFacts(null);
    unmount();
    const shown = await loadMapLayers(ids, false);
    const { container } = render(
      <StillMap {...{ facts, ground, locale: 'en', translate, size, shown }} palette={themes.light} />,
    );
    return { facts, container, texts: [...container.querySelectorAll('text')].map((text) => text.textContent) };
  }

  it('names the sides of the patrols', async () => {
    const { texts } = await draw(['kfor']);
    expect(texts).toEqual(expect.arrayContaining(['KFOR', 'SerbianArmed Forces']));
  });

  it('names the eight, the asterisk with Kosovo*, in place of towns and crossings, whose marks stay', async () => {
    const { texts, container } = await draw(['iom-2009']);
    expect(texts.sort()).toEqual([
      'Albania',
      'Bosnia andHerzegovina',
      'Croatia',
      'Kosovo*',
      'Montenegro',
      'NorthMacedonia',
      'Serbia',
      'Türkiye',
    ]);
    expect(container.innerHTML).not.toMatch(/undefined|NaN|var\(/);
    const { facts } = await draw([]);
    const marks = describeMarks(facts, { date: '2026-11-01', selected: null, hiddenStatuses: [], agency: null });
    expect(container.querySelectorAll('g[opacity="1"]')).toHaveLength(marks.length);
  });

  it('has a dot for each service of Serbia that is known of at a crossing', async () => {
    const { facts, container } = await draw(['eu-ibm-serbia']);
    const services = facts.agencies.filter(({ side }) => side === 'belgrade');
    const known = facts.crossings.flatMap((crossing) =>
      services.filter(({ id }) => presenceOn(crossing, id, facts.dataset.asOf).evidence !== 'none'),
    );
    const dots = [...container.querySelectorAll('circle')].filter((dot) =>
      ['3.4', '2.9', '1.7'].includes(dot.getAttribute('r') ?? ''),
    );
    expect(known.length).toBeGreaterThan(12);
    expect(dots).toHaveLength(known.length);
  });
});

describe('drawing back', () => {
  const crossings = [
    [20.69, 43.22],
    [21.56, 42.37],
  ] as const;
  it.each([
    { width: 390, height: 370 },
    { width: 545, height: 680 },
    { width: 1200, height: 900 },
  ])('shows the eight and the six in %j', (size) => {
    const covered = { top: 0, right: 0, bottom: 0, left: 0 };
    const camera = cameraFor({ crossings, selected: null, size, covered, frame: programmeFrame });
    for (const place of [...Object.values(programmePlaces).map(({ position }) => position), ...crossings]) {
      const { x, y } = projectToScreen(place, camera, size);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(size.height);
    }
    const selected = cameraFor({ crossings, selected: [21, 43], size, covered, frame: programmeFrame });
    expect(selected.zoom).toBeGreaterThan(camera.zoom + 1);
  });
});

function Asked() {
  const { shown, askAgain } = useMapLayers(layerIds, false);
  return (
    <button type="button" onClick={() => askAgain?.()}>
      {shown ? 'shown' : askAgain ? 'failed' : 'waiting'}
    </button>
  );
}

describe('layers that cannot be fetched', () => {
  it('are asked for again, and what is shown without them stays', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const load = vi.spyOn(parts, 'loadLayerGround').mockRejectedValueOnce(new Error('no network'));
    const { user } = await renderWithFacts(<Asked />);
    await waitFor(() => expect(screen.getByRole('button')).toHaveTextContent('failed'));
    expect(warn).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('button')).toHaveTextContent('shown'));
    load.mockRestore();
    warn.mockRestore();
  });
});
