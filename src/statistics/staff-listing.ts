// Who answers, in which group: the staff listing of a release. Names, roles and groups only; nothing private.

/** Forms of employment that a listing marks. `permanent` is not written out. */
export const employments = ['permanent', 'hourly'] as const;
export type Employment = (typeof employments)[number];

export interface StaffMember {
  readonly name: string;
  /** Category of the dimension `staff_group`. */
  readonly group: string;
  readonly role: string;
  readonly employment: Employment;
  /** File name below `staff/` in the release version, if there is a picture. */
  readonly picture?: string;
}

/** Initials of the first and the last name: "Denize von Walden" → "DW". */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part));
  const ends = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts;
  return ends.map((part) => part?.[0] ?? '').join('');
}
