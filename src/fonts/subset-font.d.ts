/** The part of subset-font that scripts/subset-fonts.ts calls; the package brings no types. */
declare module 'subset-font' {
  export interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'truetype';
    /** A number pins the axis, a range keeps it. */
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  // biome-ignore lint/style/noDefaultExport: the package has nothing else
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
