// The staff listing by group, in the order of the code list.
import { listPortraits, portraitSize } from '../site/list-pictures.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import type { Picture } from '../statistics/picture.ts';
import { initialsOf, type StaffContact } from '../statistics/staff-listing.ts';
import { addressOfContact } from './contact-view.ts';
import type { LinkView } from './page-frame.ts';
import { nameCategories, type ReleaseContext } from './release-context.ts';

export interface StaffMemberView {
  readonly name: string;
  readonly initials: string;
  /** Role, and "timanställd" where that is so. */
  readonly role: string;
  readonly portrait?: PortraitView;
  /** Only of people who have declared it. */
  readonly contact?: LinkView & Pick<StaffContact, 'kind'>;
}

/** A picture of somebody, as large as all others. */
export interface PortraitView {
  readonly address: string;
  /** One for screens of one dot a pixel, one for those of several. */
  readonly sources: string;
  /** In pixels, each way. */
  readonly size: number;
}

export interface StaffGroupView {
  readonly code: string;
  readonly name: string;
  readonly members: readonly StaffMemberView[];
}

/** All groups that have somebody in them. */
export function makeStaffView(context: ReleaseContext): readonly StaffGroupView[] {
  const groups = context.publication.dimensions.get(reservedDimensions.staffGroup)?.categories.keys() ?? [];
  return [...groups].map((code) => makeStaffGroup(code, context)).filter(({ members }) => members.length > 0);
}

/** One group. */
export function makeStaffGroup(code: string, context: ReleaseContext): StaffGroupView {
  const { current } = context.comparison;
  const group = nameCategories({ [reservedDimensions.staffGroup]: code }, context);
  const members = current.staff
    .filter((member) => member.group === code)
    .map((member) => {
      const { name, role, employment, portrait, contact } = member;
      return {
        name,
        initials: initialsOf(name),
        role: [role === group ? '' : role, employment === 'hourly' ? context.messages.page.hourly : '']
          .filter((part) => part !== '')
          .join(', '),
        ...(portrait && { portrait: makePortrait(portrait, context.scheme.base) }),
        ...(contact && { contact: { ...contact, address: addressOfContact(contact) } }),
      };
    });
  return { code, name: group, members };
}

function makePortrait(picture: Picture, base: string): PortraitView {
  const files = listPortraits(picture);
  const fallback = files.find(({ format }) => format !== 'webp');
  const sources = files
    .filter(({ format }) => format === 'webp')
    .map(({ path, width }) => `${base}${path}${width === portraitSize ? '' : ` ${width / portraitSize}x`}`);
  return { address: `${base}${fallback?.path ?? ''}`, sources: sources.join(', '), size: portraitSize };
}
