const isRoot = process.getuid?.() === 0;

/** How every Chromium of this project starts: drawing in software, the same everywhere, and asking nobody anything. */
export const chromiumFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The page itself is painted as machines without a graphics card paint it; through SwiftShader it takes twice as long.
  '--disable-gpu-rasterization',
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
