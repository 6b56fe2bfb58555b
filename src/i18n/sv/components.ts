/** The words of components in narratives. */
export const componentsSv = {
  /** "Med tillgänglighet menar vi hur lätt det är …", before and after what is defined. */
  meaning: { before: 'Med ', after: ' menar vi ' },
  credit: (name: string) => `Bild: ${name}`,
};
