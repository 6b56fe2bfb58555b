// Node compiles every module at every start. This keeps what it has compiled in the machine's folder for temporary files,
// where Astro's own command keeps it too: two thirds of the time of a check are starting.
import { enableCompileCache } from 'node:module';

/** To be called before the modules that it is to hold for are imported. Does nothing in CI, where nothing is kept. */
export function keepCompiled(): void {
  if (!process.env['CI']) enableCompileCache();
}
