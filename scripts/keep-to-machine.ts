// What Astro would tell and ask elsewhere by itself.

/**
 * Lets Astro tell nobody how it is used, and not ask for newer versions: it takes down when it has asked, in a file that it
 * follows itself, and may load open pages again for it. To be called before Astro starts.
 */
export function keepToMachine(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
}
