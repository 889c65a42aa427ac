import { type PointerEvent, useCallback, useEffect, useRef } from 'react';
import type { Camera } from '../state/parameters.ts';
import { type Point, panCamera, type Size, unprojectFromScreen, zoomCamera } from './camera.ts';

/** A press that moves less than this, in pixels, is a click. */
const clickReach = 5;

type Gestures = {
  /** The wheel without a key and a single finger are the page's around the map. */
  readonly isCooperative: boolean;
  readonly camera: Camera;
  readonly size: Size;
  readonly onMove: (camera: Camera) => void;
  readonly onClick: (longitude: number, latitude: number) => void;
};

const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
const spread = ([a, b]: readonly Point[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/** Where in an element's own pixels something happened, however large the element is shown. */
function placeWithin(node: HTMLElement | null, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  if (!node) return { x: clientX, y: clientY };
  const box = node.getBoundingClientRect();
  const scale = node.offsetWidth > 0 && box.width > 0 ? box.width / node.offsetWidth : 1;
  return { x: (clientX - box.left) / scale, y: (clientY - box.top) / scale };
}

/** Dragging, pinching, the wheel and the click for the still hand: what MapLibre does for the live one. */
export function useSvgGestures({ isCooperative, camera, size, onMove, onClick }: Gestures) {
  const pressed = useRef(new Map<number, Point>());
  const travelled = useRef(0);
  const surface = useRef<HTMLDivElement>(null);
  const now = useRef({ isCooperative, camera, size, onMove });
  now.current = { isCooperative, camera, size, onMove };
  // What comes before the next picture starts from here, not from the picture that is still shown.
  const move = useCallback((next: Camera) => {
    const { onMove: report } = now.current;
    now.current = { ...now.current, camera: next };
    report(next);
  }, []);

  const locate = (event: { clientX: number; clientY: number }): Point => placeWithin(surface.current, event);

  useEffect(
    function listenToWheelAndFingers() {
      const node = surface.current;
      if (!node) return;
      const zoomAtPointer = (event: WheelEvent) => {
        const { camera: from, size: picture, isCooperative: isLeft } = now.current;
        if (isLeft && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const levels = Math.max(-1, Math.min(1, -event.deltaY / (event.deltaMode === 1 ? 12 : 300)));
        move(zoomCamera(from, levels, placeWithin(node, event), picture));
      };
      // Two fingers are the map's: the browser must not scroll with them where it may with one.
      const keepFromScrolling = (event: TouchEvent) => {
        if (event.touches.length > 1) event.preventDefault();
      };
      node.addEventListener('wheel', zoomAtPointer, { passive: false });
      node.addEventListener('touchmove', keepFromScrolling, { passive: false });
      return () => {
        node.removeEventListener('wheel', zoomAtPointer);
        node.removeEventListener('touchmove', keepFromScrolling);
      };
    },
    [move],
  );

  return {
    ref: surface,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      if (pressed.current.size === 0) travelled.current = 0;
      else travelled.current = clickReach;
      pressed.current.set(event.pointerId, locate(event));
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const before = pressed.current.get(event.pointerId);
      if (!before) return;
      const old = [...pressed.current.values()];
      const point = locate(event);
      pressed.current.set(event.pointerId, point);
      const current = [...pressed.current.values()];
      travelled.current += Math.hypot(point.x - before.x, point.y - before.y);
      if (travelled.current < clickReach) return;
      if (isCooperative && event.pointerType === 'touch' && current.length < 2) return;
      const [from, to] = [middle(old), middle(current)];
      const panned = panCamera(now.current.camera, { x: from.x - to.x, y: from.y - to.y });
      const levels = current.length > 1 ? Math.log2(Math.max(1, spread(current)) / Math.max(1, spread(old))) : 0;
      move(levels === 0 ? panned : zoomCamera(panned, levels, to, size));
    },
    onPointerUp(event: PointerEvent) {
      const wasPressed = pressed.current.delete(event.pointerId);
      if (!wasPressed || travelled.current >= clickReach) return;
      const [longitude, latitude] = unprojectFromScreen(locate(event), camera, size);
      onClick(longitude, latitude);
    },
    onPointerCancel(event: PointerEvent) {
      pressed.current.delete(event.pointerId);
    },
    onDoubleClick(event: { clientX: number; clientY: number; currentTarget: EventTarget | null }) {
      move(zoomCamera(now.current.camera, 1, locate(event), size));
    },
  };
}
