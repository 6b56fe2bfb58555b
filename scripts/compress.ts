// npm run compress: packs the files of the built site beside themselves, for a server of one's own that sends them as they are. Exit 0 good,
// 1 no site, 2 wrong usage.
import { resolve } from 'node:path';
import { chooseLanguage } from './choose-language.ts';
import { compressFolder } from './compress-folder.ts';

const language = chooseLanguage([], process.env);
const [folder = process.env['TERTIAL_OUT'] ?? 'dist', ...others] = process.argv.slice(2);
if (others.length > 0 || folder.startsWith('-')) {
  console.error('Usage: npm run compress -- [<folder>]');
  process.exitCode = 2;
} else {
  const packed = compressFolder(resolve(folder));
  if (packed === undefined) {
    console.error(
      language === 'sv'
        ? `Det finns ingen webbplats i ${folder}. Bygg den: npm run build`
        : `There is no site in ${folder}. Build it: npm run build`,
    );
    process.exitCode = 1;
  } else console.log(language === 'sv' ? `${packed} filer packade i ${folder}` : `${packed} files packed in ${folder}`);
}
