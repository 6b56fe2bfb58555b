// `staticwebapp.config.json`, which Azure Static Web Apps reads. The first route that fits is taken, and its headers have the say over those
// for all. A `*` stands at the end of a route alone, or before endings, so that pages to be embedded are told by their folders; an
// address cannot be carried over into that which it has moved to, so that the pages left at old addresses do it.
import { type HostRules, revalidated } from './host-rules.ts';

/** The largest file that Azure reads, in bytes. */
export const azureLimit = 20 * 1024;

/** The text of the file. A site with too many folders of embedded pages for one file lets all pages be framed. */
export function writeAzureFile(rules: HostRules): string {
  const whole = compose(rules, rules.embedFolders);
  return whole.length <= azureLimit ? whole : compose(rules);
}

function compose({ base, headers, notFound }: HostRules, embedFolders?: readonly string[]): string {
  const forAll = headers.find(({ place }) => place.kind === 'all')?.headers ?? {};
  const { 'X-Frame-Options': frames = '', ...others } = forAll;
  // Short, so that many folders find room: each page has the rest of the policy in itself.
  const framed = { 'Content-Security-Policy': 'frame-ancestors *' };
  const ofEndings = headers.flatMap(({ place, headers: own }) => (place.kind === 'ending' ? [{ ...place, own }] : []));
  const isOpen = ofEndings.filter(({ own }) => 'Access-Control-Allow-Origin' in own);
  const types = ofEndings.flatMap(({ ending, own: { 'Content-Type': type } }) =>
    type === undefined || ending.lastIndexOf('.') > 0 ? [] : [[ending, type] as const],
  );
  const routes = [
    ...headers.flatMap(({ place, headers: own }) =>
      place.kind === 'folder' ? [{ route: `${base}${place.folder}/*`, headers: own }] : [],
    ),
    {
      route: `${base}*.{${isOpen.map(({ ending }) => ending.slice(1)).join(',')}}`,
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
    ...(embedFolders ?? []).map((folder) => ({ route: `${base}${folder}/*`, headers: framed })),
  ];
  const globalHeaders = {
    ...others,
    ...(embedFolders && { 'X-Frame-Options': frames }),
    'Cache-Control': revalidated,
  };
  const [top] = notFound;
  const config = {
    trailingSlash: 'always',
    globalHeaders,
    mimeTypes: Object.fromEntries(types),
    responseOverrides: { 404: { rewrite: `${base}${top?.page}` } },
    routes,
  };
  return `${JSON.stringify(config, undefined, 1)}\n`;
}
