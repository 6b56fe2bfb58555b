// Texts of drafts, which only a preview shows, in English.

export const draftsEn = {
  unconfirmed: 'To confirm',
};
