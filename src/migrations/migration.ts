// A step from one schema of data/ to the next. The schema is what the files of data/ may hold and how they are written; each
// step is one file of this room, named for what it changes, and is kept for ever: so are the files that were sealed before it.

/** A text file of data/. */
export interface DataText {
  /** Below data/: `ostersund-kundcenter/2018-T2/v1/release.mdx`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Returns the file's text as the next schema has it: the very same text where nothing of it changes. The key `schema` is left
 * alone, and each line stays where it is: problems and figures are told by line. What only a person can know is left as
 * it is, for the check to ask for.
 */
export type Migration = (file: DataText) => string;
