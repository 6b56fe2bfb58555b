// The number by which a Swedish public body is known, whichever site tells of it: `212000-2528`.
import { z } from 'zod';

export const organisationNumberSchema = z.string().refine(isOrganisationNumber, { error: 'organisation-number' });

/** The ten digits of an organisation number. */
export function digitsOf(organisationNumber: string): string {
  return organisationNumber.replace('-', '');
}

/**
 * Ten digits, of which the last is worked out from the others by the Luhn formula and the third is 2 at least, so that no
 * personal identity number is one (Skatteverket, SKV 709).
 */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d\d[2-9]\d{3}-?\d{4}$/.test(text)) return false;
  const sum = [...digitsOf(text)].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === 0;
}
