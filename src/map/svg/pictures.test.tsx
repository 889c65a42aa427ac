import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../facts/load.ts';
import type { Status } from '../../facts/types.ts';
import { statuses } from '../../facts/vocabulary.ts';
import { loadGround } from '../../ground/ground.ts';
import { themes } from '../../ui/tokens.ts';
import { kilometresPerPixel, projectToWorld } from '../camera.ts';
import { describeGround, opacityAt } from '../description.ts';
import { type CrossingMark, describeMarks } from '../marks.ts';
import { GroundPicture } from './GroundPicture.tsx';
import { LabelsPicture } from './LabelsPicture.tsx';
import { MarksPicture } from './MarksPicture.tsx';
import { PlacePicture } from './PlacePicture.tsx';
import { UncertaintyPicture } from './UncertaintyPicture.tsx';

const facts = await loadFacts('en');
const ground = await loadGround();
const colours = themes.light;
const layers = describeGround(ground, colours);
const originAt = (zoom: number) => projectToWorld([21.1, 42.8], zoom);
const draw = (picture: React.ReactNode) => render(<svg aria-hidden="true">{picture}</svg>).container;
const marksWith = (choices: Partial<Parameters<typeof describeMarks>[1]> = {}) =>
  describeMarks(facts, { date: '2026-11-01', selected: null, hiddenStatuses: [], agency: null, ...choices });
const attributes = (element: Element | null | undefined, ...names: readonly string[]) =>
  names.map((name) => element?.getAttribute(name) ?? null);

describe('the ground as SVG', () => {
  it.each([6, 8.4, 9.5, 10, 13])('is drawn in the order of the description, at zoom %d', (zoom) => {
    const paths = [
      ...draw(<GroundPicture layers={layers} zoom={zoom} origin={originAt(zoom)} />).querySelectorAll('path'),
    ];
    const shown = layers.filter((layer) => opacityAt(layer, zoom) > 0);
    expect(paths.map((path) => attributes(path, 'fill', 'stroke', 'stroke-dasharray', 'stroke-width'))).toEqual(
      shown.map((layer) =>
        layer.kind === 'fill'
          ? [layer.colour, null, null, null]
          : ['none', layer.colour, layer.dash?.join(' ') ?? null, String(layer.width)],
      ),
    );
    expect(
      paths.map((path) => Number(path.getAttribute('fill-opacity') ?? path.getAttribute('stroke-opacity'))),
    ).toEqual(shown.map((layer) => opacityAt(layer, zoom)));
    for (const path of paths) expect(path.getAttribute('d')).toMatch(/^M-?[\d.]+ -?[\d.]+L/);
  });

  it('has no schematic road or river where one could take it for surveyed', () => {
    const drawn = draw(<GroundPicture layers={layers} zoom={10} origin={originAt(10)} />);
    expect(drawn.querySelectorAll('path')).toHaveLength(layers.length - 3);
    expect(drawn.innerHTML).not.toContain(colours.road);
    expect(drawn.innerHTML).not.toContain(colours.river);
  });
});

describe('the marks as SVG', () => {
  const drawMarks = (marks: readonly CrossingMark[], pointed: string | null = null) => [
    ...draw(
      <MarksPicture marks={marks} pointed={pointed} zoom={8} origin={originAt(8)} colours={colours} />,
    ).querySelectorAll('svg > g'),
  ];
  const [first] = marksWith();
  if (!first) throw new Error('no marks');

  it('differ in shape by status, not by colour alone', () => {
    const shapes = statuses.map((status) =>
      drawMarks([{ ...first, status }])[0]
        ?.querySelector('path')
        ?.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(statuses.length);
  });

  it.each<[Status]>(statuses.map((status): [Status] => [status]))(
    'carry the colour of %s and its pattern',
    (status) => {
      const [mark] = drawMarks([{ ...first, status }]);
      expect(mark?.innerHTML).toContain(colours.status[status]);
      const isHollow = status === 'agreed' || status === 'unknown';
      expect(mark?.innerHTML.includes(`fill="${colours.status[status]}"`)).toBe(!isHollow);
      expect(mark?.innerHTML.includes('stroke-dasharray')).toBe(status === 'unknown');
    },
  );

  it('stand in their order at their places', () => {
    const marks = marksWith({ selected: 'merdare' });
    const drawn = drawMarks(marks);
    expect(drawn.map((mark) => mark.getAttribute('transform'))).toEqual(
      marks.map(({ position }) => {
        const at = projectToWorld(position, 8);
        const { x, y } = originAt(8);
        return `translate(${(at.x - x).toFixed(1)} ${(at.y - y).toFixed(1)})`;
      }),
    );
  });

  it('are crossed by a bar where closed', () => {
    const bars = (isClosed: boolean) =>
      drawMarks([{ ...first, isClosed }])[0]?.querySelectorAll('path[d="M-12.5 0H12.5"]').length;
    expect([bars(false), bars(true)]).toEqual([0, 2]);
  });

  it('are larger and ringed where selected, ringed where pointed at, faint where filtered', () => {
    const [plain] = drawMarks([first]);
    const [selected] = drawMarks([{ ...first, isSelected: true }], first.id);
    const [pointed] = drawMarks([first], first.id);
    const [filtered] = drawMarks([{ ...first, isShown: false }]);
    const [kept] = drawMarks([{ ...first, isShown: false, isSelected: true }]);
    const rings = (mark: Element | undefined) =>
      [...(mark?.children ?? [])].filter(({ tagName }) => tagName === 'circle').map((ring) => ring.getAttribute('r'));
    expect([plain, selected, pointed].map(rings)).toEqual([[], ['20', '20'], ['16.5']]);
    expect([plain, selected].map((mark) => mark?.lastElementChild?.getAttribute('transform'))).toEqual([
      'scale(1)',
      'scale(1.22)',
    ]);
    expect([plain, filtered, kept].map((mark) => mark?.getAttribute('opacity'))).toEqual(['1', '0.32', '1']);
  });

  it.each([
    ['attested', [[null]], '1'],
    ['agreed', [['9 5']], '1'],
    ['inferred', [['2 4']], '1'],
    ['none', [], '0.32'],
  ] as const)('show presence that is %s by the ring', (presence, rings, opacity) => {
    const [mark] = drawMarks([{ ...first, presence }]);
    const found = [...(mark?.children ?? [])].filter(({ tagName }) => tagName === 'circle');
    expect(found.map((ring) => attributes(ring, 'stroke-dasharray'))).toEqual(rings);
    expect(mark?.getAttribute('opacity')).toBe(opacity);
  });
});

describe('names, places and doubts as SVG', () => {
  it('sets each line of a label in its language, the first strong, the details small', () => {
    const drawn = draw(
      <LabelsPicture
        zoom={8}
        origin={originAt(8)}
        colours={colours}
        labels={[
          {
            id: 'merdare',
            position: [21.1, 42.8],
            lines: [
              { text: 'Мердаре', lang: 'sr-Cyrl', isStrong: true },
              { text: 'Merdarë', lang: 'sq', isStrong: false },
              { text: '11 km', lang: 'sr-Cyrl', isStrong: false, isQuiet: true },
            ],
            fontSize: 10,
            markRadius: 13,
            rank: 0,
            side: 'west',
            anchor: 'end',
            dx: -18,
            dy: 3,
          },
        ]}
      />,
    );
    const lines = [...drawn.querySelectorAll('tspan')];
    expect(lines.map((line) => attributes(line, 'lang', 'font-weight', 'fill', 'x'))).toEqual([
      ['sr-Cyrl', '600', colours.ink, '-18'],
      ['sq', '400', colours.ink, '-18'],
      ['sr-Cyrl', '400', colours.quiet, '-18'],
    ]);
    expect(lines.map((line) => Number(line.getAttribute('y')))).toEqual([3, 14.6, 26.2]);
    expect(attributes(drawn.querySelector('text'), 'text-anchor', 'stroke', 'paint-order')).toEqual([
      'end',
      colours.land,
      'stroke',
    ]);
    expect(drawn.querySelector('circle')).toBeNull();
  });

  it('dots a town, not a crossing', () => {
    const [town] = ground.settlements.features;
    const label = {
      id: 't',
      position: [21, 43],
      lines: [],
      fontSize: 12,
      markRadius: 4,
      rank: 2,
      side: 'east',
      anchor: 'start',
      dx: 9,
      dy: 0,
    } as const;
    expect(town?.properties.rank).toBeGreaterThan(0);
    const drawn = draw(<LabelsPicture labels={[label]} zoom={8} origin={originAt(8)} colours={colours} />);
    expect(drawn.querySelectorAll('circle')).toHaveLength(1);
  });

  it('draws the radius of each position to scale, once it is larger than the mark', () => {
    const marks = marksWith();
    const radii = (zoom: number) =>
      [
        ...draw(
          <UncertaintyPicture marks={marks} zoom={zoom} origin={originAt(zoom)} colours={colours} />,
        ).querySelectorAll('circle'),
      ].map((circle) => Number(circle.getAttribute('r')));
    expect(radii(8)).toEqual([]);
    const expected = marks.map(
      ({ crossing: { position } }) => position.radiusKilometres / kilometresPerPixel({ ...position, zoom: 13 }),
    );
    for (const [index, radius] of radii(13).entries()) expect(radius).toBeCloseTo(expected[index] ?? 0, 6);
    expect(radii(13)).toHaveLength(6);
    expect(Math.min(...radii(11))).toBeGreaterThanOrEqual(17);
    expect(radii(11).length).toBeLessThan(6);
  });

  it('marks the chosen place with a cross where it is', () => {
    const place = { longitude: 21.1, latitude: 42.8, names: null };
    const drawn = draw(<PlacePicture place={place} zoom={8} origin={originAt(8)} colours={colours} />);
    expect(drawn.querySelector('g')?.getAttribute('transform')).toBe('translate(0.0 0.0)');
    expect([...drawn.querySelectorAll('path')].map((path) => path.getAttribute('stroke'))).toEqual([
      colours.land,
      colours.ink,
    ]);
  });
});
