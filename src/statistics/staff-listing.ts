// Who answers, in which group: the staff listing of a release. Names, roles and groups; nothing private.

import { z } from 'zod';
import { isoDateSchema } from './iso-date.ts';
import { localizedTextSchema } from './language.ts';
import type { Picture } from './picture.ts';

/** Why a listing is published, and for how long: personal data have a purpose and an end. */
export const staffTermsSchema = z.strictObject({
  purpose: localizedTextSchema,
  /** ISO date of the last day on which names and pictures are shown. */
  shown_until: isoDateSchema,
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
  /** At the office, and only when the person has declared it; others are reached through the unit. */
  readonly contact?: StaffContact;
  /** File name below `staff/` in the release version, if there is a picture. */
  readonly picture?: string;
  /** That picture. */
  readonly portrait?: Picture;
}

/** An e-mail address, or a telephone number as it is written. */
export interface StaffContact {
  readonly kind: 'email' | 'telephone';
  readonly text: string;
}

/** Where people have mail of their own, not that of their employer. */
const privateMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ymail|protonmail|proton|pm|gmx|telia|bredband|comhem|spray|passagen|tele2|bahnhof)\.[a-z.]+$/i;
/** Swedish mobile numbers: 070, 072, 073, 076, 079 (PTS, Nummerplan för telefoni). */
const mobile = /^(?:\+46\s*(?:\(0\))?|0046|0)\s*7[02369]/;

/** What is written under `contact`: how to reach the person at the office, or why it is not to be published. */
export function readStaffContact(text: string): StaffContact | 'unreadable' | 'private' {
  if (z.email().safeParse(text).success) return privateMail.test(text) ? 'private' : { kind: 'email', text };
  const digits = text.replace(/\D/g, '').length;
  if (!/^(?:\+|0)[\d\s()–-]+$/.test(text) || digits < 6 || digits > 15) return 'unreadable';
  return mobile.test(text) ? 'private' : { kind: 'telephone', text };
}

/** Initials of the first and the last name: "Denize von Walden" → "DW". */
export function initialsOf(name: string): string {
  const capitals = name
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((part) => part.match(/^\p{Lu}/u) ?? []);
  return capitals.length > 1 ? [capitals.at(0), capitals.at(-1)].join('') : capitals.join('');
}
