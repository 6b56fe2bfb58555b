// Texts of drafts, which only a preview shows, in Swedish.

export const draftsSv = {
  unconfirmed: 'Bekräfta',
};
