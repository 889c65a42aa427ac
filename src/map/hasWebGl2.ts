let answer: boolean | null = null;

/** Whether this browser can draw the live map. Asked once; the probe's context is given back. */
export function hasWebGl2(): boolean {
  if (answer !== null) return answer;
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    answer = Boolean(context);
  } catch {
    answer = false;
  }
  return answer;
}
