/** The library has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    face: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
