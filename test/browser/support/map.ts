import type { Locator, Page } from '@playwright/test';
import { type Point, projectToScreen, type Size } from '../../../src/map/camera.ts';
import { type Camera, serialiseCamera } from '../../../src/state/parameters.ts';
import { expect } from './site.ts';

export const mapOf = (page: Page): Locator => page.locator('[data-map-state]');
export const markerOf = (page: Page, crossing: string): Locator =>
  page.locator(`.marker-button[data-crossing="${crossing}"]`);

export async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not drawn`);
  return box;
}

/** The middle of an element in the window. */
export async function middleOf(element: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function sizeOfMap(page: Page): Promise<Size> {
  const { width, height } = await boxOf(mapOf(page));
  return { width, height };
}

/** The query that puts the camera somewhere. */
export const lookingAt = (camera: Camera): string => `at=${serialiseCamera(camera)}`;

/** Where a position lies in the window when the map looks with a camera. */
export async function pointOnMap(page: Page, position: readonly [number, number], camera: Camera): Promise<Point> {
  const { x, y, width, height } = await boxOf(mapOf(page));
  const point = projectToScreen(position, camera, { width, height });
  return { x: x + point.x, y: y + point.y };
}

/** Waits until something stands where it stood a moment before: no camera travels any more. */
export async function waitForRest(element: Locator): Promise<Point> {
  let last = await middleOf(element);
  await expect(async () => {
    const before = last;
    last = await middleOf(element);
    expect(Math.hypot(last.x - before.x, last.y - before.y)).toBeLessThan(0.01);
  }).toPass({ intervals: [120] });
  return last;
}

/** Expects an element's middle to come to rest so far from where it was, to the pixel. */
export async function expectMoved(element: Locator, from: Point, by: Point): Promise<void> {
  await expect(async () => {
    const { x, y } = await middleOf(element);
    expect(Math.hypot(x - from.x - by.x, y - from.y - by.y)).toBeLessThan(1);
  }).toPass();
}
