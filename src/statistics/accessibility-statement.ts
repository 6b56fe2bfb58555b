// The accessibility statement of the site: what an authority has to say by Digg's regulations MDFFS 2019:2 and its
// guidance (digg.se, "Skapa en tillgänglighetsredogörelse"), and what is known of the last automatic test.
import { z } from 'zod';
import { webAddressSchema } from './code.ts';
import { isoDateSchema } from './iso-date.ts';
import { localizedTextSchema } from './language.ts';

/** Content that does not meet the requirements. */
const exceptionSchema = z.strictObject({
  /** Which content, and what is wrong with it. */
  content: localizedTextSchema,
  /**
   * `shortcoming`: it should, and does not yet; `burden`: it would be a disproportionate burden (section 12 of the act
   * 2018:1937); `exempt`: the act does not apply to it (section 9).
   */
  reason: z.enum(['shortcoming', 'burden', 'exempt']),
  /** Why it is so, and when it will be mended. */
  why: localizedTextSchema,
  /** Where the same can be had in another way. */
  alternative: localizedTextSchema.optional(),
});
export type AccessibilityException = Readonly<z.output<typeof exceptionSchema>>;

export const accessibilityStatementSchema = z.strictObject({
  /** The public body that answers for the site. */
  body: localizedTextSchema.optional(),
  /** Whether the site meets the requirements of the act: wholly, in part or not. */
  compliance: z.enum(['full', 'partial', 'none']).optional(),
  /** ISO date of the last assessment. */
  assessed_on: isoDateSchema.optional(),
  /** Who assessed it: the body itself, or somebody else. */
  method: z.enum(['self', 'external']).optional(),
  /** ISO date on which the statement was last gone through. */
  updated_on: isoDateSchema.optional(),
  /** Where a reader tells of a shortcoming, or asks for content in another form. */
  email: z.email().optional(),
  /** A form for the same. */
  url: webAddressSchema.optional(),
  exceptions: z.array(exceptionSchema).default([]),
});
export type AccessibilityStatement = Readonly<z.output<typeof accessibilityStatementSchema>>;

/** What the statement has to hold and the publisher alone knows. The rest (Digg's form, the site's name) stands in the page. */
export const requiredItems = [
  'body',
  'compliance',
  'assessed_on',
  'method',
  'updated_on',
  'contact',
  'exceptions',
] as const;
export type RequiredItem = (typeof requiredItems)[number];

/** The required items that the statement lacks; all of them when there is none. */
export function listMissingItems(statement: AccessibilityStatement | undefined): readonly RequiredItem[] {
  return requiredItems.filter((item) => !hasItem(statement, item));
}

function hasItem(statement: AccessibilityStatement | undefined, item: RequiredItem): boolean {
  if (statement === undefined) return false;
  if (item === 'contact') return statement.email !== undefined || statement.url !== undefined;
  // Content that is not accessible has to be listed as soon as the site is not wholly compliant.
  if (item === 'exceptions') return statement.compliance === 'full' || statement.exceptions.length > 0;
  return statement[item] !== undefined;
}

/** Where the last automatic test is recorded, in data/. */
export const accessibilityTestFile = 'accessibility-test.json';

/** The last automatic test of the built site that passed, as `npm run audit` writes it. */
export const accessibilityTestSchema = z.strictObject({
  /** ISO date. */
  tested_on: isoDateSchema,
  /** How many pages were tried, at least one of each kind. */
  pages: z.int().positive(),
  /** How many tests they passed. */
  tests: z.int().positive(),
  /** Of axe-core, which does most of the testing. */
  axe: z.string().min(1),
});
export type AccessibilityTest = Readonly<z.output<typeof accessibilityTestSchema>>;
