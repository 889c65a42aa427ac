/** Scrolls what scrolls around a part, and nothing else, until its end is seen or its start is at the top. */
export function showWithin(part: Element): void {
  const scroller = part.closest('.scrolls');
  if (!scroller) return;
  const { top, bottom } = part.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const hidden = Math.min(bottom - frame.bottom, top - frame.top);
  if (hidden > 0) scroller.scrollTop += hidden;
}
