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
  /** The release version in whose folder the picture lies. */
  readonly pictureVersion?: string;
}

/** Initials of the first and the last name: "Denize von Walden" → "DW". */
export function initialsOf(name: string): string {
  const capitals = name
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((part) => part.match(/^\p{Lu}/u) ?? []);
  return capitals.length > 1 ? [capitals.at(0), capitals.at(-1)].join('') : capitals.join('');
}
