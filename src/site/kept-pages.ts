// Pages that a build takes over from the site as it stands: those are not rendered. The build says which; the pages, a
// bundle of their own in its process, are asked.

declare global {
  /** Paths below the base, as pathOf gives them. */
  var tertialKeptPages: ReadonlySet<string> | undefined;
}

/** Names the pages that are kept in this process. */
export function keepPages(paths: ReadonlySet<string>): void {
  globalThis.tertialKeptPages = paths;
}

/** Whether the page at `path` is kept. */
export function isKept(path: string): boolean {
  return globalThis.tertialKeptPages?.has(path) ?? false;
}
