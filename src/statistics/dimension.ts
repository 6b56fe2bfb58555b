// What figures are broken down by: answer group, department, channel, matter. `total` is a category, never a blank.
import { z } from 'zod';
import { kebabCodeSchema, snakeCodeSchema } from './code.ts';
import { type LocalizedText, localizedTextSchema } from './language.ts';
import { total } from './observation.ts';
import type { ReferencePeriod } from './reference-period.ts';
import { referencePeriodSchema } from './reference-period-schema.ts';
import { type SearchWords, searchWordsSchema } from './search-words.ts';

const categorySchema = z.strictObject({
  label: localizedTextSchema,
  /** For charts and narrow columns. */
  short_label: localizedTextSchema.optional(),
  /** Categories that this one counts together. */
  merges: z.array(kebabCodeSchema).min(2).optional(),
  /** Categories that this one took the place of: one is renamed, several are merged, one in several places is split. */
  replaces: z.strictObject({ from: referencePeriodSchema, categories: z.array(kebabCodeSchema).min(1) }).optional(),
  /** Other words that readers search for it by. */
  search_words: searchWordsSchema.optional(),
  /** Codes that it had before. Of a department, their addresses lead to those of today. */
  formerly: z.array(kebabCodeSchema).min(1).optional(),
});
export type CategoryDeclaration = z.output<typeof categorySchema>;

/** More than any page could show; what each took the place of is looked for among all of them. */
const mostCategories = 1000;

const categoriesSchema = z.record(kebabCodeSchema, categorySchema).superRefine((categories, context) => {
  if (Object.keys(categories).length <= mostCategories) return;
  context.addIssue({ code: 'too_big', origin: 'array', maximum: mostCategories, input: categories });
});

export const dimensionSchema = z.strictObject({
  label: localizedTextSchema,
  /** What the whole is called: "Hela Kundcenter". */
  total: localizedTextSchema,
  categories: categoriesSchema,
});

export const dimensionsSchema = z.record(snakeCodeSchema, dimensionSchema);

export interface Category {
  readonly code: string;
  readonly label: LocalizedText;
  readonly shortLabel: LocalizedText;
  readonly merges: readonly string[];
  readonly replaces?: Replacement;
  readonly searchWords?: SearchWords;
  readonly formerly?: readonly string[];
}

/** The categories that one took the place of, from a period on. */
export interface Replacement {
  readonly from: ReferencePeriod;
  readonly categories: readonly string[];
}

export interface Dimension {
  readonly code: string;
  readonly label: LocalizedText;
  /** In the declared order, `total` first. */
  readonly categories: ReadonlyMap<string, Category>;
}

/** The dimension that a declaration describes, with `total` among its categories. */
export function makeDimension(code: string, declaration: z.output<typeof dimensionSchema>): Dimension {
  const whole: Category = { code: total, label: declaration.total, shortLabel: declaration.total, merges: [] };
  const categories = Object.entries(declaration.categories).map(
    ([category, { label, short_label, merges, replaces, search_words, formerly }]): [string, Category] => [
      category,
      {
        code: category,
        label,
        shortLabel: short_label ?? label,
        merges: merges ?? [],
        ...(replaces && { replaces }),
        ...(search_words && { searchWords: search_words }),
        ...(formerly && { formerly }),
      },
    ],
  );
  return { code, label: declaration.label, categories: new Map([[total, whole], ...categories]) };
}
