// The pictures of staff listings and texts, as they lie in data/.
import type { APIRoute } from 'astro';
import { readCatalogue, readDataFile } from '../../catalogue.ts';
import { listPictures } from '../../site/list-pictures.ts';

export function getStaticPaths() {
  return listPictures(readCatalogue()).map(({ path, file }) => ({ params: { picture: path }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) => {
  const bytes = readDataFile(props.file);
  return bytes === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
};
