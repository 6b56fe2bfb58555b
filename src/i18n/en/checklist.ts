// The checklist of a release: for those who make it, in the terminal and in the preview.
import type { checklistSv } from '../sv/checklist.ts';

export const checklistEn: typeof checklistSv = {
  states: { unread: 'cannot be read', draft: 'draft', open: 'not sealed', sealed: 'sealed' },
  severities: { error: 'Problems to mend', warning: 'Warnings', question: 'Questions', hint: 'Hints' },
  none: 'No remarks',
  needed: 'Left to do before the release can be sealed',
  optional: 'Missing, but not in the way of sealing',
  ready: (command) => `Ready to be sealed: ${command}`,
  remainders: {
    'missing-tables': 'Tables that are missing or empty',
    'blank-cells': 'Blank cells',
    errors: 'Other problems',
    'release-date': 'Day of release, released_on',
    'staff-terms': 'Purpose and last day of the staff listing, staff',
    'unconfirmed-sentences': 'Sentences from the previous release to confirm or correct',
    questions: 'Questions to answer',
    draft: 'Marked as a draft',
    'errors-elsewhere': 'Problems outside the release',
    'tables-without-figures': 'Tables without a single figure',
    narrative: 'Opening text',
    'next-release-date': 'Next day of release, next_release_on',
    'typed-figures': 'Typed figures to bind or give a source',
  },
  figures: (bound, declared, typed) => `Figures in the texts: ${bound} bound, ${declared} declared, ${typed} typed`,
  promised: (date, when) => `Promised ${date}, ${when}`,
  inDays: (days) => `in ${days} days`,
  daysAgo: (days) => `${days} days ago`,
  nearDays: { yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
  sealed: (count) => `Sealed without remarks: ${count}`,
};
