// How addresses are made for a catalogue.
import type { Catalogue } from '../loaders/load-catalogue.ts';
import type { AddressScheme } from './address-of.ts';

/** The scheme of the catalogue under `base`, which may come with or without a slash at its end. */
export function makeAddressScheme({ site, series }: Catalogue, base: string): AddressScheme {
  const [only] = series;
  return {
    base: base.endsWith('/') ? base : `${base}/`,
    firstLanguage: site.languages[0] ?? 'sv',
    ...(site.repository !== undefined && { repository: site.repository }),
    ...(series.length === 1 && only !== undefined && { onlyPublication: only.publication.code }),
  };
}
