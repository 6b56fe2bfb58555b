// What `npm run new` has worked out or carried over in a release.yaml, until somebody has looked at it. A draft may list
// such values; what is published may not.
import type { Report } from '../problems/problem.ts';
import type { ConfirmableKey, ReleaseDeclaration } from '../statistics/release.ts';
import type { Declared } from './load-declarations.ts';

/** What is to be looked at. */
const looks = {
  released_on: {
    sv: 'Stämmer det att utgåvan kommer den dagen?',
    en: 'Is the release to come on that day?',
  },
  next_release_on: {
    sv: 'Stämmer det att nästa utgåva kommer den dagen?',
    en: 'Is the next release to come on that day?',
  },
  suppressed: {
    sv: 'Är det fortfarande de siffrorna som ska döljas?',
    en: 'Are those still the figures that are to be hidden?',
  },
  staff: {
    sv: 'Arbetar alla i staff.csv kvar, och är sista dagen under staff rätt?',
    en: 'Does everybody in staff.csv still work there, and is the last day under staff right?',
  },
} as const satisfies Record<ConfirmableKey, unknown>;

/** Reports each value that nobody has confirmed. */
export function checkToConfirm({ value, file }: Declared<ReleaseDeclaration>, report: Report): void {
  const code = value.status === 'draft' ? 'value-unconfirmed' : 'value-unconfirmed-published';
  for (const [index, key] of value.to_confirm.entries()) {
    report({ code, place: file.placeOf(['to_confirm', index]), particulars: { key, look: looks[key] } });
  }
}
