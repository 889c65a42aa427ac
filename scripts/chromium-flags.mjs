const isRoot = process.getuid?.() === 0;

/**
 * What Chromium is to do without. It takes the last list only, so those that Playwright turns off are here too
 * (`chromiumSwitches.ts` there). Ours: the address bar's list, a page of its own that every new window would start with
 * a second of work; no window of ours has an address bar.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

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
  // The headless shell would round the width of every letter; other browsers do not.
  '--font-render-hinting=slight',
  `--disable-features=${unwanted.join(',')}`,
];

/** The same without any WebGL. */
export const chromiumFlagsWithoutWebGL = [
  ...chromiumFlags.filter((flag) => !flag.includes('swiftshader')),
  '--disable-gpu',
  '--disable-3d-apis',
];
