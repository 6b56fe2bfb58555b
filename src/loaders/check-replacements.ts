// Whether the categories that others have taken the place of hold together over time.
import { nearestOf } from '../problems/nearest-name.ts';
import type { Report } from '../problems/problem.ts';
import type { Category, Dimension } from '../statistics/dimension.ts';
import { total } from '../statistics/observation.ts';
import { isBefore, type ReferencePeriod } from '../statistics/reference-period.ts';
import { checkListedOnce } from './check-listed-once.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

/** Reports unknown categories, circles, and categories that were replaced before they began. */
export function checkReplacements({ code, categories }: Dimension, file: YamlFile, report: Report): void {
  const known = [...categories.keys()].filter((category) => category !== total);
  for (const category of categories.values()) {
    const { replaces } = category;
    if (replaces === undefined) continue;
    const path = [code, 'categories', category.code, 'replaces', 'categories'];
    checkListedOnce(replaces.categories, path, file, report);
    for (const [index, written] of replaces.categories.entries()) {
      const place = file.placeOf([...path, index]);
      if (!known.includes(written)) {
        const particulars = { written, dimension: code };
        report({ code: 'category-unknown', place, particulars, ...nearestOf(written, known) });
        continue;
      }
      checkOrder(category, replaces.from, categories.get(written), { path: [...path, index], file, report });
    }
  }
}

/** Whether `replaced` had begun when `category` took its place; of two that replace each other one always had not. */
function checkOrder(
  category: Category,
  from: ReferencePeriod,
  replaced: Category | undefined,
  { path, file, report }: { readonly path: YamlPath; readonly file: YamlFile; readonly report: Report },
): void {
  const began = replaced?.replaces?.from;
  if (replaced === undefined || began === undefined || replaced.code === category.code) return;
  if (isBefore(began, from)) return;
  const particulars = { category: category.code, from: from.id, replaced: replaced.code, began: began.id };
  report({ code: 'replaces-order', place: file.placeOf(path), particulars });
}
