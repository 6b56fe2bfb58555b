// How to reach whoever publishes, or a department: from publication.yaml alone, so that it is true wherever it stands.
import type { Contact } from '../statistics/publication.ts';
import type { StaffContact } from '../statistics/staff-listing.ts';
import type { LinkView } from './page-frame.ts';
import { type ReleaseContext, textOf } from './release-context.ts';

export interface ContactView {
  readonly name: LinkView;
  readonly email?: LinkView;
  readonly telephone?: LinkView;
}

/** The contact of the department, or the publication's own. */
export function makeContact(department: string | undefined, context: ReleaseContext): ContactView | undefined {
  const { contact, department_contacts } = context.publication;
  const found: Contact | undefined = department === undefined ? contact : department_contacts[department];
  if (found === undefined) return undefined;
  const { name, url, email, telephone } = found;
  return {
    name: { text: textOf(name, context), address: url },
    ...(email !== undefined && {
      email: { text: email, address: addressOfContact({ kind: 'email', text: email }) },
    }),
    ...(telephone !== undefined && {
      telephone: { text: telephone, address: addressOfContact({ kind: 'telephone', text: telephone }) },
    }),
  };
}

/** Where a link to an e-mail address or a telephone number leads. */
export function addressOfContact({ kind, text }: StaffContact): string {
  return kind === 'email' ? `mailto:${text}` : `tel:${dialled(text)}`;
}

/** "063-14 30 00" → `063143000` */
function dialled(telephone: string): string {
  return telephone.replace(/[^\d+]/g, '');
}
