declare module 'subset-font' {
  type AxisRange = { readonly min: number; readonly max: number };
  /** A font with the characters of a text only; an axis is kept, cut to a range or pinned to a number. */
  function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
      readonly keepFeatures?: readonly string[];
      readonly variationAxes?: Readonly<Record<string, number | AxisRange>>;
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
