/** The part of `subset-font` that we use. The package has no types. */
declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'woff2';
    /** Four-letter names of the OpenType features that stay. */
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
  };

  const subsetFont: (font: Buffer, text: string, options: Options) => Promise<Buffer>;
  export = subsetFont;
}
