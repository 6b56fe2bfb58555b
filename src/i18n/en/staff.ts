// Texts of the staff listing in English.

export const staffEn = {
  /** "Svarsgrupp 1 (8)" */
  groupOf: (name: string, count: string) => `${name} (${count})`,
  shownUntil: (date: string) => `Names and pictures are shown until ${date}.`,
};
