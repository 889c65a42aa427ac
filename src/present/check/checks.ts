/** What a talk needs of a machine, asked of whatever stands for one. */
export type Machine = {
  readonly hasWebGl2: () => boolean;
  readonly hasFullscreen: () => boolean;
  /** Has the screen stay on for a moment; rejects where that is refused. */
  readonly keepAwake: () => Promise<void>;
  /** Opens a window and closes it again; whether it opened. Only during a press is it a fair question. */
  readonly opensWindow: () => boolean;
  /** Whether the page would come without a network: it is a file, or the browser has kept it. */
  readonly isKeptOffline: () => boolean;
  readonly keepsTexts: () => boolean;
  /** Whether a font of the site has been loaded that draws all of a text. */
  readonly drawsWith: (family: string, text: string) => Promise<boolean>;
  /** Of the whole screen, in CSS pixels, and how many of its own pixels one of those has. */
  readonly screen: () => { readonly width: number; readonly height: number; readonly density: number };
  readonly hasReducedMotion: () => boolean;
};

export const checkNames = [
  'webgl',
  'fullscreen',
  'wakeLock',
  'popUp',
  'offline',
  'storage',
  'fonts',
  'screen',
] as const;
export type CheckName = (typeof checkNames)[number];

export const fontFamilies = ['Source Serif 4', 'Source Sans 3'] as const;

/** What the four languages need beyond ASCII: Albanian and Serbian in Latin script, and Serbian in Cyrillic. */
export const samples = ['ëçčćšžđ ËÇČĆŠŽĐ', 'Косово љњђћџј ЉЊЂЋЏЈ'] as const;

async function drawsAll({ drawsWith }: Machine): Promise<boolean> {
  const drawn = await Promise.all(fontFamilies.flatMap((family) => samples.map((sample) => drawsWith(family, sample))));
  return drawn.every(Boolean);
}

/** Wide enough for words beside the map, and not so wide that they part; what the stage is tested at. */
export function isStageSize({ width, height }: { readonly width: number; readonly height: number }): boolean {
  const ratio = width / height;
  return height >= 720 && ratio >= 1.2 && ratio <= 2.5;
}

const knownRatios: readonly (readonly [name: string, ratio: number])[] = [
  ['4:3', 4 / 3],
  ['3:2', 3 / 2],
  ['16:10', 16 / 10],
  ['16:9', 16 / 9],
  ['21:9', 64 / 27],
];

/** The ratio by which a screen is sold, where it is within two in a hundred of one; else to two decimals: `1.25:1`. */
export function nameRatio(width: number, height: number): string {
  const ratio = width / height;
  const known = knownRatios.find(([, value]) => Math.abs(ratio / value - 1) < 0.02);
  return known ? known[0] : `${ratio.toFixed(2)}:1`;
}

const questions: Readonly<Record<CheckName, (machine: Machine) => boolean | Promise<boolean>>> = {
  webgl: ({ hasWebGl2 }) => hasWebGl2(),
  fullscreen: ({ hasFullscreen }) => hasFullscreen(),
  wakeLock: ({ keepAwake }) => keepAwake().then(() => true),
  popUp: ({ opensWindow }) => opensWindow(),
  offline: ({ isKeptOffline }) => isKeptOffline(),
  storage: ({ keepsTexts }) => keepsTexts(),
  fonts: drawsAll,
  screen: ({ screen }) => isStageSize(screen()),
};

/** Whether one thing will work on a machine. What throws or is refused will not. Never rejects. */
export async function runCheck(name: CheckName, machine: Machine): Promise<boolean> {
  try {
    return await questions[name](machine);
  } catch {
    return false;
  }
}
