// What is not to be shown is in no byte of the built site: figures that a rule hides, and people who are withdrawn.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprintFile } from '../../src/loaders/fingerprint.ts';
import { drawPortrait } from '../fixtures/staff/draw-portrait.ts';
import { casesFolder } from '../problems/problem-cases.ts';
import { findInFiles, writtenAs } from './find-in-files.ts';
import { listFiles, Workplace } from './run-build.ts';

const place = new Workplace('hidden');
const release = 'kundcenter/2018-T2/v1';

function prepare(): void {
  cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
  place.change(
    'kundcenter/publication.yaml',
    /^tables:/m,
    'disclosure: { counts_from: 7001, counts_to: 7999 }\ntables:',
  );
  place.write(
    `${release}/answer-groups.csv`,
    'answer_group;answered_calls;availability\ntotal;15121;95\nval-1;7433;93\nval-2;7688;97\n',
  );
  place.write(
    `${release}/staff.csv`,
    'name;staff_group;role;employment;picture;contact\nÅsa Berglöf;grupp-1;Kommunvägledare;;asa-berglof.jpg;asa.berglof@kommun.example\nBo Ek;grupp-1;Kommunvägledare;;;\n',
  );
  writeFileSync(join(place.data, release, 'staff/asa-berglof.jpg'), portrait);
  place.change(
    `${release}/release.mdx`,
    /## Lättare att komma fram/,
    '## Åsa Berglöf svarar\n\nÅsa\nBerglöfs grupp växer.\n\n<Quote person="Åsa Berglöf" role="Kommunvägledare">\nVi svarar.\n</Quote>',
  );
  place.change(`${release}/release.yaml`, /Siffrorna gäller telefon\./, '"Åsa Berglöf har räknat."');
  place.write('kundcenter/redactions.yaml', 'people:\n  - name: Åsa Berglöf\n    role: en kommunvägledare\n');
}

const portrait = await drawPortrait(11);

/** Every way that the name could be written: with or without its accents, turned round, shortened, in an address. */
const namePatterns = [
  /(?:å|a|%c3%a5|&aring;|&#229;)sa\W{0,6}berg/i,
  /bergl(?:ö|o|%c3%b6|&ouml;|&#246;)f/i,
  // The address of her picture.
  new RegExp(fingerprintFile(portrait)),
];

const figurePatterns = [7433, 7688].map(writtenAs);
const searchSite = (patterns: readonly RegExp[]): readonly string[] => findInFiles(place.site, patterns);

afterAll(() => place.remove());

describe('the built site', { timeout: 240_000 }, () => {
  test('has neither hidden figures nor withdrawn names in any byte', () => {
    prepare();
    expect(place.build()).toEqual({ status: 0, said: expect.stringContaining('pages in') });
    expect(listFiles(place.site).length).toBeGreaterThan(10);
    expect(searchSite([...figurePatterns, ...namePatterns])).toEqual([]);
    expect(searchSite([/en kommunvägledare/]).length).toBeGreaterThan(0);
    expect(listFiles(place.site).filter((path) => /\.(zip|xlsx)$/.test(path)).length).toBeGreaterThan(4);
  });

  test('has nothing of what the camera wrote into a picture', () => {
    place.write('kundcenter/redactions.yaml', 'people: []\n');
    expect(place.build().status).toBe(0);
    expect(listFiles(place.site).filter((path) => path.startsWith('bilder/')).length).toBeGreaterThanOrEqual(3);
    expect(portrait.includes('Kameran')).toBe(true);
    expect(searchSite([/Kameran|Fotografen|Exif/])).toEqual([]);
  });

  test('loses what was built of somebody who is withdrawn', () => {
    place.write('kundcenter/redactions.yaml', 'people:\n  - name: Åsa Berglöf\n    role: en kommunvägledare\n');
    expect(place.build().status).toBe(0);
    expect(searchSite(namePatterns)).toEqual([]);
  });

  test('has them where nothing is hidden, so that the search would find them', () => {
    place.change('kundcenter/publication.yaml', /^disclosure:.*\n/m, '');
    place.write('kundcenter/redactions.yaml', 'people:\n  - name: Bo Ek\n    role: en kommunvägledare\n');
    expect(place.build().status).toBe(0);
    for (const pattern of [...figurePatterns, ...namePatterns]) {
      expect(searchSite([pattern]), String(pattern)).not.toEqual([]);
    }
    const packed = searchSite(figurePatterns).filter((found) => /^[^ ]*\.(zip|xlsx) /.test(found));
    expect(packed.length).toBeGreaterThan(4);
  });
});
