// The feed of each publication for Kungliga biblioteket, for the preview: a build writes it by itself (scripts/write-files.ts).
import type { APIRoute } from 'astro';
import { readCatalogue } from '../../catalogue.ts';
import { pathOfEpliktFeed, writeEpliktFeed } from '../../downloads/write-eplikt-feed.ts';
import type { PublishedSeries } from '../../loaders/load-series.ts';
import { makeAddressScheme } from '../../site/address-scheme.ts';

interface Props {
  readonly series: PublishedSeries;
}

export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const catalogue = readCatalogue();
  const scheme = makeAddressScheme(catalogue, import.meta.env.BASE_URL);
  return catalogue.series.map((series) => {
    const folder = pathOfEpliktFeed(series.publication.code, scheme).replace(/\/?[^/]*$/, '');
    return { params: { publication: folder || undefined }, props: { series } };
  });
}

export const GET: APIRoute<Props> = ({ props: { series }, site }) => {
  const catalogue = readCatalogue();
  const scheme = makeAddressScheme(catalogue, import.meta.env.BASE_URL);
  const body = writeEpliktFeed(series, { catalogue, scheme, origin: site?.origin ?? 'http://localhost' });
  return new Response(body, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
