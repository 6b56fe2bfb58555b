// npm run mount: puts the built site below its base path in .tertial/host/, for hosts that serve a folder at their root.
// Exit 0 good, 1 no site, 2 wrong usage.
import { relative } from 'node:path';
import { chooseLanguage } from './choose-language.ts';
import { mountSite } from './mount-site.ts';
import { basePathOf, readSiteAddress } from './site-address.ts';
import { locateSite } from './workshop.ts';

const texts = {
  sv: {
    none: (site: string) => `Det finns ingen webbplats i ${site}. Bygg den: npm run build`,
    mounted: (folder: string, base: string) => `Publicera ${folder}/. Webbplatsen ligger på ${base}`,
  },
  en: {
    none: (site: string) => `There is no site in ${site}. Build it: npm run build`,
    mounted: (folder: string, base: string) => `Publish ${folder}/. The site is at ${base}`,
  },
} as const;

const folder = '.tertial/host';
const language = chooseLanguage(process.argv.slice(2), process.env);
if (language === undefined) {
  console.error('Usage: npm run mount -- [--language sv|en]');
  process.exitCode = 2;
} else {
  const site = locateSite(process.env);
  const base = basePathOf(readSiteAddress(process.env));
  if (mountSite({ site, folder, base, language })) console.log(texts[language].mounted(folder, base));
  else {
    console.error(texts[language].none(relative(process.cwd(), site)));
    process.exitCode = 1;
  }
}
