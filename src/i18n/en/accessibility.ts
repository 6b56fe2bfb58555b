// What the accessibility statement says of the site's own circumstances, in English.

export const accessibilityEn = {
  notStated: 'not stated',
  compliance: {
    full: 'fully compliant with the act',
    partial: 'partially compliant with the act',
    none: 'not compliant with the act',
    unknown: 'not assessed',
  },
  method: {
    self: 'We have assessed the site ourselves.',
    external: 'An independent party has assessed the site.',
    unknown: 'How the site was assessed is not stated.',
  },
  assessed: (date: string) => `The latest assessment was made on ${date}.`,
  notAssessed: 'When it was assessed is not stated.',
  updated: (date: string) => `The statement was last updated on ${date}.`,
  notUpdated: 'When the statement was updated is not stated.',
  lastTest: (date: string, tests: string, pages: string, axe: string) =>
    `The latest automatic test was made on ${date}. ${pages} pages, at least one of each kind, then passed all ${tests} tests, with axe-core ${axe} among others.`,
  alternative: 'What you can do instead:',
};
