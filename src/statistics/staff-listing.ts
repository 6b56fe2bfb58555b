// Who answers, in which group: the staff listing of a release. Names, roles and groups only; nothing private.

import { z } from 'zod';
import { localizedTextSchema } from './language.ts';

/** Why a listing is published, and for how long: personal data have a purpose and an end. */
export const staffTermsSchema = z.strictObject({
  purpose: localizedTextSchema,
  /** ISO date of the last day on which names and pictures are shown. */
  shown_until: z.iso.date({ error: 'date' }),
});
export type StaffTerms = Readonly<z.output<typeof staffTermsSchema>>;

/** Whether the last day has passed on the ISO date `today`. */
export function hasEnded({ shown_until: last }: StaffTerms, today: string): boolean {
  return last < today;
}

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
