// The pictures that stand beside links when they are shared, for the preview: a build writes them by itself
// (scripts/write-files.ts).
import type { APIRoute } from 'astro';
import { readCatalogue } from '../catalogue.ts';
import { drawSharingPicture } from '../pictures/draw-sharing-picture.ts';
import { type PicturedPage, pathOfSharingPicture } from '../site/address-of-picture.ts';
import { makeAddressScheme } from '../site/address-scheme.ts';
import { listSharingPictures } from '../site/list-sharing-pictures.ts';
import type { Language } from '../statistics/language.ts';
import { findSharingView } from '../views/sharing-view.ts';

interface Props {
  readonly of: PicturedPage;
  readonly language: Language;
}

const ending = '.png';

export function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  const catalogue = readCatalogue();
  const scheme = makeAddressScheme(catalogue, import.meta.env.BASE_URL);
  return listSharingPictures(catalogue).flatMap(({ of, language }) => {
    const path = pathOfSharingPicture(of, language, scheme);
    return [{ params: { path: path.slice(0, -ending.length) }, props: { of, language } }];
  });
}

export const GET: APIRoute<Props> = ({ props: { of, language } }) => {
  const catalogue = readCatalogue();
  const scheme = makeAddressScheme(catalogue, import.meta.env.BASE_URL);
  const view = findSharingView(catalogue, of, language, scheme);
  if (view === undefined) return new Response(null, { status: 404 });
  return new Response(drawSharingPicture(view), { headers: { 'Content-Type': 'image/png' } });
};
