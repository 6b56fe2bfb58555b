import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/statistics/site.ts';
import { issuesOf } from './issues-of.ts';

const declared = { name: 'Statistik', url: 'https://example.org/statistik/', publications: ['ostersund-kundcenter'] };

describe('siteSchema', () => {
  test('is in Swedish and English, without peers, unless told otherwise', () => {
    expect(siteSchema.parse(declared)).toEqual({
      ...declared,
      languages: ['sv', 'en'],
      time_zone: 'Europe/Stockholm',
      peers: [],
    });
  });

  test('takes a site in one language', () => {
    expect(siteSchema.parse({ ...declared, languages: ['en'] })).toEqual({
      ...declared,
      languages: ['en'],
      time_zone: 'Europe/Stockholm',
      peers: [],
    });
  });

  test('takes the place of a line in a public repository', () => {
    const repository = 'https://example.org/{file}#L{line}';
    expect(siteSchema.parse({ ...declared, repository })).toMatchObject({ repository });
  });

  test.each<[string, object, string]>([
    ['no publication', { publications: [] }, 'publications'],
    ['no language', { languages: [] }, 'languages'],
    ['a language without texts', { languages: ['sv', 'fi'] }, 'languages.1'],
    ['an address without a scheme', { url: 'example.org' }, 'url'],
    ['a publication that is no folder name', { publications: ['../data'] }, 'publications.0'],
    ['a publication that is called as a page of the site', { publications: ['kundcenter', 'sok'] }, 'publications.1'],
    ['a publication that is called as a language', { publications: ['en'] }, 'publications.0'],
    ['a publication that is called as the folder of peers', { publications: ['peers'] }, 'publications.0'],
    ['an assessment without its day', { accessibility: { assessed_on: '2019-02' } }, 'accessibility.assessed_on'],
    ['a repository without a place for the file', { repository: 'https://example.org/{line}' }, 'repository'],
    ['a repository with another word to fill in', { repository: 'https://example.org/{file}#{rad}' }, 'repository'],
    ['a repository that is no address', { repository: '{file}' }, 'repository'],
    ['a time zone that is not in the database', { time_zone: 'Europe/Stokholm' }, 'time_zone'],
    ['an unknown key', { title: 'Statistik' }, ''],
  ])('refuses %s', (_, change, path) => {
    expect(issuesOf(siteSchema, { ...declared, ...change }).map((issue) => issue.path)).toEqual([path]);
  });
});
