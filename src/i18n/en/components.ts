/** The words of components in narratives. */
export const componentsEn = {
  meaning: { before: 'By ', after: ' we mean ' },
  credit: (name: string) => `Image: ${name}`,
};
