// Texts of the feeds and of the links to them, in English.
import type { feedsSv } from '../sv/feeds.ts';

export const feedsEn: typeof feedsSv = {
  follow: 'Follow in a feed',
  all: 'News and corrections',
  corrections: 'Corrections only',
  correctionsOf: (title) => `Corrections: ${title}`,
  revision: {
    correction: (title) => `Corrected: ${title}`,
    revision: (title) => `Revised: ${title}`,
  },
};
