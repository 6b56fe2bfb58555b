// Texts of the staff listing in Swedish.

export const staffSv = {
  shownUntil: (date: string) => `Namn och bilder visas till och med ${date}.`,
};
