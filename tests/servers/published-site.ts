// A small site as it lies on a server of one's own: built, packed, below the base path in the folder of documents, with the settings beside
// it. In two languages, with a publication, a department and an indicator that have other names now.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compressFolder } from '../../scripts/compress-folder.ts';
import { Workplace } from '../build/run-build.ts';
import { casesFolder } from '../problems/problem-cases.ts';

export interface PublishedSite extends Disposable {
  readonly base: string;
  /** What the server serves: the site is below the base path in it. */
  readonly documents: string;
  /** The site itself. */
  readonly site: string;
  /** The settings for servers. */
  readonly settings: string;
}

/** Builds the site for a base path, `/` or `/statistik/`. */
export function publishSite(base: string): PublishedSite {
  const place = new Workplace(`published${base.replaceAll('/', '-')}`);
  cpSync(join(casesFolder, 'valid/data'), place.data, { recursive: true });
  place.change('site.yaml', /^/, 'languages: [sv, en]\n');
  place.change('kundcenter/publication.yaml', /^/, 'formerly: [vaxeln]\n');
  place.change('kundcenter/dimensions.yaml', /label: Miljöförvaltningen/, '$&, formerly: [stad]');
  const { status, said } = place.build({ SITE_ADDRESS: `https://example.org${base}` });
  if (status !== 0) throw new Error(said);
  compressFolder(place.site);
  // Where a server may read it that does not run as root.
  const folder = mkdtempSync(join(tmpdir(), 'tertial-published-'));
  chmodSync(folder, 0o755);
  const documents = join(folder, 'documents');
  const site = resolve(documents, `.${base}`);
  mkdirSync(dirname(site), { recursive: true });
  cpSync(place.site, site, { recursive: true });
  mkdirSync(join(documents, 'other'), { recursive: true });
  writeFileSync(join(documents, 'other/index.html'), 'Something else on the same host.\n');
  mkdirSync(join(site, '.well-known'));
  writeFileSync(join(site, '.well-known/security.txt'), 'Contact: mailto:it@kommun.example\n');
  const settings = join(folder, 'settings');
  cpSync(join(place.folder, '.tertial/site-server'), settings, { recursive: true });
  place.remove();
  return { base, documents, site, settings, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
