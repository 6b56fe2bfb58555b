// What the preview's server does besides Astro's: loads data/ after each change, tells open pages, and answers them.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { dataLabel, dataRoot, dayOfBuild, followData, shareCatalogue } from '../src/catalogue.ts';
import { openDataFolder } from '../src/loaders/data-folder.ts';
import type { Catalogue } from '../src/loaders/load-catalogue.ts';
import { openLines } from '../src/loaders/read-lines.ts';
import { listChecklists } from '../src/loaders/release-checklist.ts';
import { answerPage, answerPointed } from '../src/preview/answer-preview.ts';
import type { PreviewState } from '../src/preview/preview-state.ts';
import { renderProblemsPage } from '../src/preview/problems-page.ts';
import { listDownloads } from '../src/site/list-downloads.ts';
import { listPages } from '../src/site/list-pages.ts';
import { listPictures } from '../src/site/list-pictures.ts';
import { type Language, languages } from '../src/statistics/language.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds without a change before data/ is read: one saving is often several changes. */
const pause = 40;
/** Milliseconds more before problems are shown: a file that is being written is often cut short for a moment. */
const patience = 150;

/** Lets the server follow data/ and answer for the preview. `base` is the site's path, with slashes at both ends. */
export function servePreview(server: Server, base: string, logger: AstroIntegrationLogger): void {
  const load = followData();
  let state: PreviewState = { catalogue: undefined, problems: [], checklists: [], lineOf: () => undefined, base };
  let pages = '';

  /** Returns whether data/ could be read, and holds no error. */
  const reload = (): boolean => {
    const loaded = load();
    const { catalogue, problems } = loaded;
    const lineOf = openLines(openDataFolder(dataRoot(), dataLabel()));
    const checklists = listChecklists(loaded, dayOfBuild());
    state = { catalogue: catalogue ?? state.catalogue, problems, checklists, lineOf, base };
    shareCatalogue(state.catalogue);
    const listed = catalogue === undefined ? pages : listAll(catalogue);
    if (listed !== pages) forgetPages(server);
    pages = listed;
    return catalogue !== undefined;
  };
  follow(server, logger, reload);
  server.middlewares.use((request, response, next) => {
    response.setHeader('X-Robots-Tag', 'noindex');
    if (answer(state, request, response)) return;
    // Astro's server knows the pictures, whose route has no ending, only with a slash at the end.
    if (request.url !== undefined) request.url = request.url.replace(/^(\/bilder\/[^?]*[^/?])(?=\?|$)/, '$1/');
    next();
  });
}

/** Reads the folder now and after each change in it; then tells the open pages. */
function follow(server: Server, logger: AstroIntegrationLogger, reload: () => boolean): void {
  const root = dataRoot();
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    server.hot.send({ type: 'custom', event: 'tertial:change', data: { files: [...changed] } });
    changed = new Set();
  };
  const read = (): void => {
    try {
      timer = reload() ? undefined : setTimeout(tell, patience);
      if (timer === undefined) tell();
    } catch (error) {
      // Excel holds a file that it has open: it can be read a moment later, or when it is closed.
      logger.warn(error instanceof Error ? error.message : String(error));
      timer = setTimeout(read, 2 * patience);
    }
  };
  read();
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (path !== root && !path.startsWith(root + sep)) return;
    changed.add(relative(root, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(read, pause);
  });
}

/** Everything that has an address, as one text. */
function listAll(catalogue: Catalogue): string {
  return JSON.stringify([
    listPages(catalogue).map(({ page, language }) => [page, language]),
    listDownloads(catalogue).map(({ download, language }) => [download, language]),
    listPictures(catalogue),
  ]);
}

/** Astro asks a page's module once which paths it has: the modules are to be loaded anew when there are others. */
function forgetPages(server: Server): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values()) {
      if (module.file?.includes('/src/pages/')) moduleGraph.invalidateModule(module);
    }
  }
}

/** What only Astro can answer, and cannot without a catalogue. */
const needsCatalogue = /\.(?:csv|json|xml|png)$|^bilder\//;

/** Returns whether the request was for the preview, or for a page while there is none. */
function answer(state: PreviewState, request: IncomingMessage, response: ServerResponse): boolean {
  const asked = 'originalUrl' in request ? String(request.originalUrl) : request.url;
  const { pathname, searchParams } = new URL(asked ?? '/', 'http://localhost');
  const path = pathname.startsWith(state.base) ? pathname.slice(state.base.length) : pathname.slice(1);
  const language = chooseLanguage(state, searchParams.get('language') ?? path.split('/')[0]);
  const page = searchParams.get('page') ?? '';
  if (path === '__preview/page.json') {
    send(response, 'application/json', JSON.stringify(answerPage(state, page, language)));
    return true;
  }
  if (path === '__preview/pointed.html') {
    const pointed = { figure: searchParams.get('figure') ?? undefined, text: searchParams.get('text') ?? '' };
    send(response, 'text/html', answerPointed(state, page, pointed, language));
    return true;
  }
  if (state.catalogue !== undefined) return false;
  const isPage = request.headers.accept?.includes('text/html') === true;
  if (isPage) {
    send(response, 'text/html', renderProblemsPage(state, language), 503);
  } else if (needsCatalogue.test(path)) send(response, 'text/plain', '', 503);
  return isPage || needsCatalogue.test(path);
}

/** The one named, otherwise the site's first. */
function chooseLanguage({ catalogue }: PreviewState, named: string | undefined): Language {
  return languages.find((language) => language === named) ?? catalogue?.site.languages[0] ?? 'sv';
}

function send(response: ServerResponse, type: string, text: string, status = 200): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
}
