// Paths that a document names, in `backticks` or as the target of a link, and whether they exist.
import { posix } from 'node:path';

/** What is not a path of the project, though it looks like one. */
const notPaths = [
  /[<>{}*…\s|$"'=()]/, // a pattern, a command, a sentence
  /^(https?:|mailto:|tel:|#|@|\/|~|\.\.\.)/, // an address, a package, a page of the site
  /^(dist|node_modules|pictures|coverage|\.astro|\.tertial)(\/|$)/, // made by a command
  /^\w+\.js$/, // a package: chart.js
  /^\.[a-z]+$/, // an ending: .mdx
];

const endings = /\.(ts|mjs|astro|mdx?|ya?ml|csv|tsv|xlsx|json|css|svg|png|jpe?g|woff2|txt|html)$/;

/** The paths that a Markdown text names, as written, without `#…`. */
export function findPaths(markdown: string, topFolders: readonly string[]): readonly string[] {
  const text = markdown.replace(/^(```|~~~).*?^\1/gms, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map((match) => (match[1] ?? '').replace(/#.*$/, ''));
  const code = [...text.matchAll(/`([^`\n]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((words) => {
      return endings.test(words) || words.endsWith('/') || topFolders.some((folder) => words.startsWith(`${folder}/`));
    });
  return [...new Set([...links, ...code])].filter((path) => path !== '' && !notPaths.some((rule) => rule.test(path)));
}

/**
 * Whether a path that a document names exists: from the document, from the root, or as the end of a path, so that the
 * guide can say `release.yaml` and `2018-T2/v1/`.
 */
export function pathExists(path: string, document: string, files: readonly string[]): boolean {
  const fromDocument = posix.join(posix.dirname(document), path);
  const folder = path.endsWith('/') ? path : `${path}/`;
  return files.some(
    (file) =>
      [fromDocument, path].includes(file) ||
      file.endsWith(`/${path}`) ||
      file.startsWith(folder) ||
      file.startsWith(posix.join(fromDocument, '/')) ||
      file.includes(`/${folder}`),
  );
}
