// Whether a list in a YAML file holds the same thing twice.
import type { Report } from '../problems/problem.ts';
import type { YamlFile, YamlPath } from './parse-yaml.ts';

/** Reports each of `listed`, the list at `path`, that has stood there before. */
export function checkListedOnce(listed: readonly string[], path: YamlPath, file: YamlFile, report: Report): void {
  for (const [index, written] of listed.entries()) {
    if (listed.indexOf(written) === index) continue;
    const place = file.placeOf([...path, index]);
    report({ code: 'listed-twice', place, particulars: { written, key: String(path.at(-1)) } });
  }
}
