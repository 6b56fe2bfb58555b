// Pages and downloads that a build takes over from the site as it stands: those are not made anew. The build says which;
// the pages, a bundle of their own in its process, are asked.

declare global {
  /** Paths below the base, as pathOf and pathOfDownload give them. */
  var tertialKeptPages: ReadonlySet<string> | undefined;
}

/** Names the pages and downloads that are kept in this process. */
export function keepPages(paths: ReadonlySet<string>): void {
  globalThis.tertialKeptPages = paths;
}

/** Whether the page or download at `path` is kept. */
export function isKept(path: string): boolean {
  return globalThis.tertialKeptPages?.has(path) ?? false;
}
