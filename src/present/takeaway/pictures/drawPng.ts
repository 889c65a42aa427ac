import { waitForLetters } from './waitForLetters.ts';

const canvasToBlob = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no memory for the picture'))), 'image/png'),
  );

/**
 * Draws the text of an SVG file as a PNG of a size in pixels. Rejects where the browser cannot read the SVG, does not
 * let the canvas be read, or has no memory for it.
 */
export async function drawPng(svg: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await waitForLetters(image, svg);
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, width, height);
    return await canvasToBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
    // Safari keeps the memory of a canvas until it has no size.
    canvas.width = 0;
    canvas.height = 0;
  }
}
