// Pages and downloads that a build takes over from the site as it stands: those are not made anew. The build says which;
// the routes, which run in its process, are asked.

/** Paths below the base, as pathOf and pathOfDownload give them. */
let keptPages: ReadonlySet<string> = new Set();

/** Names the pages and downloads that are kept in this process. */
export function keepPages(paths: ReadonlySet<string>): void {
  keptPages = paths;
}

/** Whether the page or download at `path` is kept. */
export function isKept(path: string): boolean {
  return keptPages.has(path);
}
