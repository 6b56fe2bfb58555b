// How far apart two colours are for readers with and without full colour vision.
import { linearChannels } from './brand-colour.ts';

type Triple = readonly [number, number, number];

/**
 * What is seen without the long, middle or short cones, as matrices over linear RGB: Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0.
 */
export const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, readonly [Triple, Triple, Triple]>>;

const full = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

/** The least difference of two colours `#rrggbb`, as ΔE*ab (CIE 1976), among all ways of seeing. */
export function leastDifference(a: string, b: string): number {
  const ways = [full, ...Object.values(deficiencies)];
  return Math.min(...ways.map((way) => distance(toLab(see(a, way)), toLab(see(b, way)))));
}

function see(colour: string, way: readonly [Triple, Triple, Triple]): Triple {
  const channels = linearChannels(colour);
  const [red, green, blue] = way;
  return [weigh(red, channels), weigh(green, channels), weigh(blue, channels)];
}

function weigh([x, y, z]: Triple, [red, green, blue]: Triple): number {
  return Math.max(0, Math.min(1, x * red + y * green + z * blue));
}

/** CIE L*a*b* under D65, from linear sRGB (IEC 61966-2-1). */
function toLab(channels: Triple): Triple {
  const x = fold(weighFreely([0.4124, 0.3576, 0.1805], channels) / 0.9505);
  const y = fold(weighFreely([0.2126, 0.7152, 0.0722], channels));
  const z = fold(weighFreely([0.0193, 0.1192, 0.9505], channels) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function weighFreely([x, y, z]: Triple, [red, green, blue]: Triple): number {
  return x * red + y * green + z * blue;
}

function fold(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}

function distance([l, a, b]: Triple, [m, c, d]: Triple): number {
  return Math.hypot(l - m, a - c, b - d);
}
