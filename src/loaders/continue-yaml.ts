// A YAML file that continues another: a later version's release.yaml says only what is new in it.
import type { YamlFile, YamlPath } from './parse-yaml.ts';

/**
 * The file `own` with the top-level keys that it lacks taken from `before`, except those in `left`. The place of each
 * is in the file that has it.
 */
export function continueYaml(own: YamlFile, before: YamlFile, left: readonly string[]): YamlFile {
  if (!isRecord(own.content) || !isRecord(before.content)) return own;
  const taken = Object.entries(before.content).filter(([key]) => !left.includes(key));
  const content = { ...Object.fromEntries(taken), ...own.content };
  const fileOf = ([key]: YamlPath): YamlFile =>
    key !== undefined && key in content && !Object.hasOwn(own.content ?? {}, key) ? before : own;
  return {
    name: own.name,
    content,
    placeOf: (path) => fileOf(path).placeOf(path),
    placeOfKey: (path) => fileOf(path).placeOfKey(path),
    sourceOf: (path) => fileOf(path).sourceOf(path),
  };
}

function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
