import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, readProjectFile } from '../architecture/list-files.ts';
import { anchorOf } from './read-guide.ts';

const documents = listFiles().filter((path) => /^(?:README|CONTRIBUTING|CHANGELOG)\.md$|^docs\/.*\.md$/.test(path));
const anchors = new Map(
  documents.map((path) => [
    path,
    [...readProjectFile(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading)),
  ]),
);

test.each(documents)('every heading that %s links to exists', (document) => {
  const links = [...readProjectFile(document).matchAll(/\]\((?!https?:)([^)\s#]*)#([^)\s]+)\)/g)];
  const missing = links.filter(([, path = '', anchor = '']) => {
    const target = path === '' ? document : posix.join(posix.dirname(document), path);
    return anchors.get(target)?.includes(anchor) !== true;
  });
  expect(missing.map(([link]) => link)).toEqual([]);
});
