// What valid HTML means here, for html-validate: all that it recommends, with the exceptions that have a reason.
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // An observation's address is its place in the page, dots and all; HTML allows it.
    'valid-id': ['error', { relaxed: true }],
    // The length that a search engine shows. Titles come from data/, with the whole name of a municipality's unit.
    'long-title': 'off',
    // A number stays on one line by the style of this class, so that it is copied with the signs that it was written with.
    'tel-non-breaking': ['error', { ignoreClasses: ['telephone'] }],
    // Guards against another host's change of a file. There is no other host: pages.test.ts sees to that.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
