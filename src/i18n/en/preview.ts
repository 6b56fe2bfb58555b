// What the preview says around a page, in English.
import type { Messages } from '../messages.ts';

export const previewEn: Messages['preview'] = {
  title: (page) => `Preview: ${page}`,
  name: 'Preview',
  close: 'Close',
  problemsTitle: (count) => (count === 1 ? 'One problem to mend' : `${count} problems to mend`),
  problemsLead:
    'The page shows what it was like before. It follows by itself when the problems are mended and the files saved.',
  problemsFirst: 'The page shows itself when the problems are mended and the files saved.',
  errors: (count) => (count === 1 ? '1 problem' : `${count} problems`),
  remarks: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
  noRemarks: 'No remarks',
  showProblems: 'Show the problems',
  checklist: 'Checklist',
  remarksTitle: 'Remarks',
  typedTitle: 'Figures typed by hand',
  noTyped: 'All figures in the texts are taken from the tables or have a source.',
  pointedTitle: 'Under the pointer',
  pointedHelp: 'Point at a figure or a paragraph of the page, or go there with the Tab key.',
  prints: (text) => `gives “${text}”`,
  writtenAt: 'The text is in',
  noBinding: 'The figure cannot be taken into the text of this page.',
  copy: 'Copy',
  copied: 'Copied',
  copyKey: 'Alt+B copies the first one.',
  severities: { warning: 'Warning', question: 'Question', hint: 'Hint' },
};
