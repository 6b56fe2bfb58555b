// npm run sbom: writes which packages a site is built with. Exit 0 good, 2 wrong usage.
import { relative, resolve } from 'node:path';
import { timeOfBuild } from '../src/catalogue.ts';
import { chooseLanguage } from './choose-language.ts';
import { writeSbom } from './write-sbom.ts';

const language = chooseLanguage([], process.env);
const [file = '.tertial/sbom.cdx.json', ...others] = process.argv.slice(2);
if (others.length > 0 || file.startsWith('-')) {
  console.error('Usage: npm run sbom -- [<file>]');
  process.exitCode = 2;
} else {
  const count = writeSbom(resolve(import.meta.dirname, '..'), resolve(file), timeOfBuild());
  const place = relative(process.cwd(), resolve(file));
  console.log(language === 'sv' ? `${count} paket i ${place}` : `${count} packages in ${place}`);
}
