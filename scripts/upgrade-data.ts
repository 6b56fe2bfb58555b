// npm run upgrade-data: writes the files of data/ as the newest schema has them. Exit 0 good, 1 something is left, 2 wrong usage.
import { keepCompiled } from './keep-compiled.ts';

keepCompiled();
const { runUpgradeData } = await import('./run-upgrade-data.ts');
process.exitCode = runUpgradeData(process.argv.slice(2), process.env);
