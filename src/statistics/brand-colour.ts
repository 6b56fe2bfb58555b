// The producer's colour, and whether it can be read. Contrast by WCAG 2.2, "contrast ratio" and "relative luminance".
import { z } from 'zod';

/** Contrast against white that a brand colour must have to carry text (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

export const brandColourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, { error: 'colour' })
  .superRefine((colour, context) => {
    if (contrastWithWhite(colour) >= leastContrast) return;
    const nearest = darkenUntilReadable(colour);
    context.addIssue({ code: 'custom', params: { problem: 'brand-contrast', colour, nearest } });
  });

/** Relative luminance 0–1 of `#rrggbb` (WCAG 2.2). */
function relativeLuminance(colour: string): number {
  const [red, green, blue] = linearChannels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue of `#rrggbb` as amounts of light, 0–1. */
export function linearChannels(colour: string): readonly [number, number, number] {
  const [red, green, blue] = channelsOf(colour);
  return [linear(red), linear(green), linear(blue)];
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Red, green and blue, 0–255. */
function channelsOf(colour: string): readonly [number, number, number] {
  const channelAt = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [channelAt(1), channelAt(3), channelAt(5)];
}

function mix(colour: string, towards: number, share: number): string {
  const mixed = channelsOf(colour).map((channel) => Math.round(channel + (towards - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast ratio 1–21 between two colours `#rrggbb` (WCAG 2.2). */
export function contrastBetween(a: string, b: string): number {
  const luminances = [relativeLuminance(a), relativeLuminance(b)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** Contrast ratio 1–21 of `#rrggbb` against white. */
export function contrastWithWhite(colour: string): number {
  return contrastBetween(colour, '#ffffff');
}

/** The same colour, darkened in steps of one per cent until it can carry text on white. */
function darkenUntilReadable(colour: string): string {
  let darker = colour;
  for (let step = 1; contrastWithWhite(darker) < leastContrast; step += 1) darker = mix(colour, 0, step / 100);
  return darker;
}

/** The colour as it stands on a dark ground: lightened until it has `least` contrast against `ground`. */
export function lightenFor(colour: string, ground: string, least: number): string {
  for (let step = 0; step < 100; step += 2) {
    const lighter = mix(colour, 255, step / 100);
    if (contrastBetween(lighter, ground) >= least) return lighter;
  }
  return '#ffffff';
}

/** The contrast that graphics need against what they touch (WCAG 2.2, 1.4.11), a little more than that for rounding. */
export const leastGraphicContrast = 3.05;

/** This period's colour in a chart and that of the period before it. */
export interface ColourPair {
  readonly current: string;
  readonly previous: string;
}

/**
 * The colour as charts have it on `ground`: far enough from it, darker or lighter, that a second one finds room between the
 * two with enough contrast against both.
 */
export function pairFor(colour: string, ground: string): ColourPair {
  const towards = contrastWithWhite(ground) < 4.5 ? 0 : 255;
  const least = leastGraphicContrast ** 2 * 1.02;
  const current = findMix(colour, towards, (mixed) => contrastBetween(mixed, ground) >= least);
  const steps = Array.from({ length: 100 }, (_, step) => mixWith(current, ground, 1 - step / 100));
  const previous = steps.find((mixed) => contrastBetween(mixed, ground) >= leastGraphicContrast) ?? current;
  return { current, previous };
}

function findMix(colour: string, towards: number, isEnough: (mixed: string) => boolean): string {
  const steps = Array.from({ length: 101 }, (_, step) => mix(colour, towards, step / 100));
  return steps.find(isEnough) ?? mix(colour, towards, 1);
}

/** `share` of the way from one colour to the other. */
function mixWith(colour: string, other: string, share: number): string {
  const others = channelsOf(other);
  const mixed = channelsOf(colour).map((channel, index) =>
    Math.round(channel + ((others[index] ?? 0) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
