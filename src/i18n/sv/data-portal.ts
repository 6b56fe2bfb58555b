// Texts of the catalogue for data portals, in Swedish.

export const dataPortalSv = {
  /** What a file is: "Alla siffror i Växeln i siffror, period 2 2018, som CSV." */
  distribution: (title: string, format: string) => `Alla siffror i ${title}, som ${format}.`,
};
