declare module 'virtual:facts/*' {
  export const load: () => Promise<import('./facts/types.ts').Facts>;
}
declare module 'virtual:deck/*' {
  export const load: () => Promise<import('./facts/types.ts').Deck>;
}
declare module 'virtual:programmes/*' {
  export const load: () => Promise<import('./facts/types.ts').Programmes>;
}
declare module 'virtual:changelog/*' {
  export const load: () => Promise<import('./facts/types.ts').ResolvedChangelog>;
}
declare module 'virtual:catalogue/*' {
  export const messages: import('@lingui/core').Messages;
}
