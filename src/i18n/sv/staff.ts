// Texts of the staff listing in Swedish.

export const staffSv = {
  /** "Svarsgrupp 1 (8)" */
  groupOf: (name: string, count: string) => `${name} (${count})`,
  shownUntil: (date: string) => `Namn och bilder visas till och med ${date}.`,
};
