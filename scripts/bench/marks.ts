import type { Browser, CDPSession, Page } from '@playwright/test';
import { readPng } from '../../test/browser/support/png.ts';
import { areMarksSeen, type Mark } from './seenMarks.ts';
import { type Subject, visit, waitForAll } from './visit.ts';

type Frame = { readonly data: string; readonly seconds: number };

/** How long the marks are waited for once all has come, in milliseconds. */
const patience = 20_000;

/** Where the marks are: under the app's buttons, or in the picture of the page that has nothing else. */
const locateMarks = (page: Page): Promise<readonly Mark[]> =>
  page.evaluate(() => {
    const statuses = document.querySelector<HTMLElement>('#marks')?.dataset.statuses?.split(' ') ?? [];
    const marks = document.querySelectorAll<HTMLElement>('.marker-button[data-crossing], #marks > g');
    return [...marks].map((mark, index) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const status = mark.dataset.status ?? statuses[index];
      return { x: left + width / 2, y: top + height / 2, status: status as Mark['status'] };
    });
  });

async function recordFrames(session: CDPSession): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ data, seconds: metadata.timestamp ?? Number.NaN });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return frames;
}

/**
 * The first frame of a screencast in which all marks of the crossings can be seen, in milliseconds from the start of
 * navigation. Frames are told by when they were shown; they are looked at when the page has come to rest.
 */
export function measureMarks(browser: Browser, subject: Subject): Promise<number | undefined> {
  return visit(browser, subject, async (page, session) => {
    const frames = await recordFrames(session);
    await page.goto(subject.address, { waitUntil: 'commit' });
    await waitForAll(page, subject);
    const marks = await locateMarks(page);
    const start = await page.evaluate(() => performance.timeOrigin);
    const isSeen = ({ data, seconds }: Frame) =>
      seconds * 1000 >= start && areMarksSeen(readPng(Buffer.from(data, 'base64')), marks);
    const deadline = Date.now() + patience;
    while (!frames.slice(-1).some(isSeen)) {
      if (Date.now() > deadline) return undefined;
      await page.waitForTimeout(250);
    }
    const first = frames.find(isSeen);
    return first && first.seconds * 1000 - start;
  });
}
