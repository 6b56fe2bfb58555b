// Chart.js brings 3 kB for mixing colours, which only moving charts and marks pointed at would need. Ours stand still and
// draw their own marks: each colour stays as it is given.
const module = '@kurkle/color';
const plain = `export class Color {
  constructor(colour) { this.colour = colour; }
  get valid() { return false; }
  saturate() { return this; }
  darken() { return this; }
  hexString() { return this.colour; }
}`;

/** A Vite plugin that puts colours in the place of those that can be mixed, in what ships to the browser. */
export function leaveOutColours() {
  return {
    name: 'leave-out-colours',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id: string) => (id === module ? `\0${module}` : undefined),
    load: (id: string) => (id === `\0${module}` ? plain : undefined),
  } as const;
}
