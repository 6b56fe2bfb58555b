// The pictures of staff listings and texts, in the sizes and formats that the pages show.
import type { APIRoute } from 'astro';
import { readCatalogue, readDataFile } from '../../catalogue.ts';
import { scalePicture } from '../../pictures/scale-picture.ts';
import { isKept } from '../../site/kept-pages.ts';
import { type ListedPicture, listPictures } from '../../site/list-pictures.ts';

interface Props {
  readonly picture: ListedPicture;
}

export function getStaticPaths() {
  return listPictures(readCatalogue()).flatMap((picture) =>
    isKept(picture.path) ? [] : [{ params: { picture: picture.path.replace(/^bilder\//, '') }, props: { picture } }],
  );
}

const types = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' } as const;

export const GET: APIRoute<Props> = async ({ props: { picture } }) => {
  const bytes = readDataFile(picture.file);
  if (bytes === undefined) return new Response(null, { status: 404 });
  return new Response(await scalePicture(bytes, picture), { headers: { 'Content-Type': types[picture.format] } });
};
