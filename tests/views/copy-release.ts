// The example's release as other periods, for what shows several releases.
import { at, code, files, type Overlay } from './example-catalogue.ts';

/** The release copied to another period, with `release` as its release.yaml. */
export function copyTo(period: string, release: string): Overlay {
  const to = `${code}/${period}/v1`;
  const copied = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith(at) ? [[path.replace(at, to), text] as const] : [],
  );
  return { ...Object.fromEntries(copied), [`${to}/release.yaml`]: release };
}
