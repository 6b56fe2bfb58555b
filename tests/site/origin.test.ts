import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { fileOf, listSitePages } from './site-pages.ts';

/** The parts of a release that are pages of their own, but for departments, whose letters have heads of their own. */
const kinds = ['staff', 'tables', 'comparisons', 'notes', 'indicator'];
const { folder } = inject('site');
const parts = listSitePages(folder).filter(({ kind }) => kinds.includes(kind.replace(' in English', '')));

describe('every part of a release', () => {
  test('is looked at', () => {
    expect(new Set(parts.map(({ kind }) => kind.replace(' in English', '')))).toEqual(new Set(kinds));
  });

  test('says under its title which release it is of, and when that was published', () => {
    const silent = parts.filter((page) => {
      const [head = ''] =
        /<header class="title-page">.*?<\/header>/s.exec(readFileSync(fileOf(folder, page), 'utf8')) ?? [];
      return !/<a href="[^"]+\/">[^<]+<\/a>\..* (?:Publicerad|Published) /s.test(head);
    });
    expect(silent.map(({ address }) => address)).toEqual([]);
  });
});
