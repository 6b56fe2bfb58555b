// What valid HTML means here, for html-validate: all that it recommends, with the exceptions that have a reason.
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Guards against another host's change of a file. There is no other host: pages.test.ts sees to that.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
