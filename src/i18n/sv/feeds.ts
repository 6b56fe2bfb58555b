// Texts of the feeds and of the links to them, in Swedish.

export const feedsSv = {
  /** What the links to feeds stand under. */
  follow: 'Följ med i ett flöde',
  all: 'Nyheter och rättelser',
  corrections: 'Bara rättelser',
  /** The title of a feed of corrections alone. */
  correctionsOf: (title: string) => `Rättelser: ${title}`,
  revision: {
    correction: (title: string) => `Rättad: ${title}`,
    revision: (title: string) => `Reviderad: ${title}`,
  },
};
