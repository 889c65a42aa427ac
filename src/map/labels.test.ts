import { describe, expect, it } from 'vitest';
import { doOverlap, labelBox, markBox } from '../../test/labelBoxes.ts';
import { type Position, projectToWorld, unprojectFromWorld } from './camera.ts';
import { keepLabelsWithin, type Labelled, placeLabels } from './labels.ts';

const zoom = 8;
const origin = projectToWorld([21, 43], zoom);
/** So many pixels east and south of a reference, at zoom 8. */
const at = (x: number, y: number): Position => unprojectFromWorld({ x: origin.x + x, y: origin.y + y }, zoom);

const label = (id: string, position: Position, rank: number, texts: readonly string[] = [id]): Labelled => ({
  id,
  position,
  lines: texts.map((text, index) => ({ text, lang: 'en', isStrong: index === 0 })),
  fontSize: 14,
  markRadius: rank === 0 ? 13 : 4,
  rank,
});
const ids = (labels: readonly { id: string }[]) => labels.map(({ id }) => id);
const sideOf = (labels: readonly Labelled[], avoided: readonly Position[] = []) =>
  placeLabels(labels, avoided, zoom).map(({ id, side }) => `${id} ${side}`);

describe('placing labels', () => {
  it('puts a lonely label to the east of its mark, beside its middle', () => {
    const [placed] = placeLabels([label('Merdare', at(0, 0), 0, ['Merdare', 'Merdarë'])], [], zoom);
    expect(placed).toMatchObject({ side: 'east', anchor: 'start', dx: 18 });
    const box = labelBox(placed ?? never(), zoom);
    const { y } = projectToWorld(at(0, 0), zoom);
    expect((box.top + box.bottom) / 2).toBeCloseTo(y, 6);
    expect(box.bottom - box.top).toBeCloseTo(2 * 14 * 1.16, 6);
  });

  it('goes to the west where another mark stands in the east', () => {
    expect(sideOf([label('Merdare', at(0, 0), 0), label('Mutivode', at(40, 0), 0)])).toEqual([
      'Merdare west',
      'Mutivode east',
    ]);
  });

  it('goes below or above where both sides are taken', () => {
    const marks = [label('Merdare', at(0, 0), 0), label('W', at(-40, 0), 0), label('E', at(40, 0), 0)];
    expect(sideOf(marks)[0]).toMatch(/Merdare (south|north)/);
  });

  it('keeps off the line where it can', () => {
    const line = Array.from({ length: 12 }, (_, index) => at(20 + index * 4, 0));
    expect(sideOf([label('Merdare', at(0, 0), 0)], line)).toEqual(['Merdare west']);
  });

  it.each([
    ['east', 'start', 18],
    ['west', 'end', -18],
    ['south', 'middle', 0],
    ['north', 'middle', 0],
  ] as const)('anchors a label in the %s at its %s', (side, anchor, dx) => {
    const walls = { east: [1, 0], west: [-1, 0], south: [0, 1], north: [0, -1] } as const;
    const others = Object.entries(walls)
      .filter(([name]) => name !== side)
      .flatMap(([name, [x, y]]) =>
        [-30, 0, 30].map((shift, index) => {
          const [along, across] = name === 'east' || name === 'west' ? [35 * x, shift] : [shift, 36 * y];
          return { ...label(`${name}${index}`, at(along, across), 0, []), markRadius: 13 };
        }),
      )
      .filter(({ position }) => {
        const point = projectToWorld(position, zoom);
        const [x, y] = walls[side];
        return (point.x - origin.x) * x + (point.y - origin.y) * y < 20;
      });
    const [placed] = placeLabels([label('X', at(0, 0), 0), ...others], [], zoom);
    expect(placed).toMatchObject({ id: 'X', side, anchor, dx });
  });

  it('shows those of rank 0 always, even where there is no room', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => label(`c${index}`, at((index % 3) * 6, index * 2), 0));
    expect(placeLabels(crowd, [], zoom)).toHaveLength(9);
  });

  it('lets the others give way: to marks, to labels, to places of a lower rank', () => {
    const merdare = label('Merdare', at(0, 0), 0);
    expect(ids(placeLabels([label('on it', at(5, 5), 3), merdare], [], zoom))).toEqual(['Merdare']);
    const towns = [label('village', at(100, 3), 4), label('city', at(100, 0), 1), label('far', at(300, 0), 4)];
    expect(ids(placeLabels([...towns, merdare], [], zoom))).toEqual(['Merdare', 'city', 'far']);
  });

  it('leaves no label without words', () => {
    expect(placeLabels([label('nameless', at(0, 0), 0, []), label('too', at(90, 0), 2, [])], [], zoom)).toEqual([]);
  });

  it('never lets two labels or a label and another mark overlap where there is room, whatever the order', () => {
    const labelled = Array.from({ length: 60 }, (_, index) =>
      label(`place ${index}`, at(((index * 197) % 600) - 300, ((index * 331) % 500) - 250), 1 + (index % 4)),
    );
    for (const order of [labelled, [...labelled].reverse()]) {
      const placed = placeLabels(order, [], zoom);
      expect(placed.length).toBeGreaterThan(15);
      const boxes = placed.map((one) => labelBox(one, zoom));
      const marks = placed.map(({ position }) => markBox(projectToWorld(position, zoom), 4));
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).filter((other) => doOverlap(box, other))).toEqual([]);
        expect(marks.filter((mark) => doOverlap(box, mark))).toEqual([]);
      }
    }
  });

  it('depends on the zoom alone', () => {
    const labelled = [label('Merdare', at(0, 0), 0), label('Mutivode', at(30, 20), 0), label('town', at(70, 0), 3)];
    expect(placeLabels(labelled, [], zoom)).toEqual(placeLabels([...labelled], [], zoom));
    expect(ids(placeLabels(labelled, [], 5))).toEqual(['Merdare', 'Mutivode']);
    expect(ids(placeLabels(labelled, [], 12))).toEqual(['Merdare', 'Mutivode', 'town']);
  });
});

function never(): never {
  throw new Error('nothing was placed');
}

describe('the edge of the picture', () => {
  const labels = placeLabels([label('Merdare', at(0, 0), 0), label('Podujevë', at(200, 100), 2)], [], zoom);
  const shown = (left: number, top: number, width: number, height: number) =>
    ids(keepLabelsWithin(labels, { x: origin.x + left, y: origin.y + top }, { width, height }, zoom));

  it.each([
    ['in the middle', [-100, -100, 600, 400], ['Merdare', 'Podujevë']],
    ['at the right', [-100, -100, 330, 400], ['Merdare']],
    ['at the left', [205, -100, 400, 400], []],
    ['at the top', [-100, 98, 600, 400], []],
    ['over a crossing', [-5, -5, 600, 400], ['Merdare', 'Podujevë']],
    ['at the bottom', [-100, -100, 600, 205], ['Merdare']],
    ['far away', [2000, 2000, 600, 400], []],
  ] as const)(
    '%s leaves out the towns that it would cut, and the crossings beyond it',
    (_, [left, top, width, height], expected) => {
      expect(shown(left, top, width, height)).toEqual(expected);
    },
  );
});
