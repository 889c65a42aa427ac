const isRoot = process.getuid?.() === 0;

/** How every Chromium of this project starts: drawing in software, the same everywhere, and asking nobody anything. */
export const chromiumFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** The same without any WebGL. */
export const chromiumFlagsWithoutWebGL = [
  ...chromiumFlags.filter((flag) => !flag.includes('swiftshader')),
  '--disable-gpu',
  '--disable-3d-apis',
];
