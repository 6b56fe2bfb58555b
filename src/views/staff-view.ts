// The staff listing by group, in the order of the code list.
import { addressOfPicture } from '../site/list-pictures.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { initialsOf } from '../statistics/staff-listing.ts';
import { nameCategories, type ReleaseContext } from './release-context.ts';

export interface StaffMemberView {
  readonly name: string;
  readonly initials: string;
  /** Role, and "timanställd" where that is so. */
  readonly role: string;
  /** Address of the picture. */
  readonly picture?: string;
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
      const { name, role, employment } = member;
      const picture = addressOfPicture(current, member, context.scheme.base);
      return {
        name,
        initials: initialsOf(name),
        role: [role === group ? '' : role, employment === 'hourly' ? context.messages.page.hourly : '']
          .filter((part) => part !== '')
          .join(', '),
        ...(picture !== undefined && { picture }),
      };
    });
  return { code, name: group, members };
}
