// Texts of the staff listing in English.

export const staffEn = {
  shownUntil: (date: string) => `Names and pictures are shown until ${date}.`,
};
