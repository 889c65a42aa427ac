/** A quarter of a picture’s size: enough to see whether there are letters. */
const scale = 0.25;
const pause = 30;
/** Longer than a browser hides letters whose font does not come. */
const patience = 5000;
/** So many looks in turn must show the same. */
const stillFor = 3;
/** How much darker or lighter than the ground ink is, of 255. */
const inkDepth = 40;

type Line = { readonly x: number; readonly y: number; readonly size: number };

/** Where the lines of text begin that stand in the picture itself, on plain ground, not on its map. */
export function listLines(svg: string): readonly Line[] {
  // The page’s policy forbids styles where they are read, though not within an image.
  const plain = svg.replace(/<style>[^<]*<\/style>/, '');
  const { documentElement } = new DOMParser().parseFromString(plain, 'image/svg+xml');
  return [...documentElement.children]
    .filter(({ tagName, textContent }) => tagName === 'text' && textContent?.trim())
    .map((text) => {
      const read = (name: string) => Number(text.getAttribute(name));
      return { x: read('x'), y: read('y'), size: read('font-size') };
    });
}

function hasInk(context: CanvasRenderingContext2D, { x, y, size }: Line): boolean {
  const box = [x, y - size * 0.75, size * 1.5, size * 0.9].map((measure) => Math.round(measure * scale)) as [
    number,
    number,
    number,
    number,
  ];
  const { data } = context.getImageData(...box);
  const greens = data.filter((_, index) => index % 4 === 1);
  return Math.max(...greens) - Math.min(...greens) > inkDepth;
}

/** A number that differs where the pixels do. */
function sum(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): number {
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  let total = 0;
  for (const pixel of pixels) total = (Math.imul(total, 31) + pixel) | 0;
  return total;
}

/**
 * Settles when a picture, the text of an SVG file, has its letters. An image is there before the fonts within it are,
 * which begin to be read when it is drawn first; until then its text is not seen, and nothing tells when that ends.
 */
export async function waitForLetters(image: HTMLImageElement, svg: string): Promise<void> {
  const lines = listLines(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const end = performance.now() + patience;
  let [seen, looks] = [-1, 0];
  while (looks < stillFor && performance.now() < end) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = sum(context, canvas);
    looks = lines.every((line) => hasInk(context, line)) && now === seen ? looks + 1 : 0;
    seen = now;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
