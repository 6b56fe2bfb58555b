// What is said about publishing on a server of one's own, in both languages: to those who push, and by `npm run server`, `publish` and
// `rollback`.

export const serverTexts = {
  sv: {
    waiting: 'En annan publicering pågår. Din väntar på sin tur.',
    building: (commit: string) => `Kontrollerar och bygger ${commit}.`,
    installing: 'Installerar paketen i package-lock.json. Det görs en gång för varje version av programvaran.',
    notInstalled: 'Paketen i package-lock.json gick inte att installera.',
    noSoftware: 'Det som pushas är inte Tertial: package-lock.json saknas.',
    notBuilt:
      'Bygget sade att det gick bra, men gjorde ingen webbplats av det som pushas. Låt build i package.json vara som i Tertial.',
    wentBackMeanwhile:
      'Någon gick tillbaka till en tidigare publicering medan din byggdes. Pusha igen om din ska visas i stället.',
    refused: 'Ingenting är publicerat. Webbplatsen är som den var.',
    removed: 'Grenen main går inte att ta bort, för det är den som publiceras.',
    rewritten:
      'Det som redan är publicerat går inte att skriva om med --force. Ta tillbaka en ändring med git revert och pusha igen.',
    moved: 'Någon annan hann publicera före dig. Kör git pull --no-rebase --no-edit och sedan git push.',
    shown: (publication: string) => `Webbplatsen visar nu publiceringen ${publication}.`,
    notShown:
      'Det som du lade upp är mottaget men visas inte än. Be en webbutvecklare köra npm run publish -- <mappen> på servern.',
    wentBackAfter:
      'Det som du lade upp är mottaget men visas inte, för någon har gått tillbaka till en tidigare publicering. Den visas till nästa push.',
    settingsChanged:
      'Inställningarna för webbservern är ändrade, och gäller när den har läst in dem: sudo systemctl reload nginx, eller caddy.',
    reloaded: 'Webbservern har läst in sina nya inställningar.',
    notReloaded: (command: string) =>
      `Webbservern har inte läst in sina nya inställningar. Det här misslyckades: ${command}`,
    notSetUp: (folder: string) => `${folder} tar inte emot någon push. Sätt upp mappen: npm run server -- ${folder}`,
    noEarlier: 'Det finns ingen tidigare publicering att gå tillbaka till.',
    wentBack: (from: string) => `Den visade nyss ${from}. Så här är det till nästa push.`,
    inTheWay: (path: string) =>
      `${path} är i vägen, och är inte gjord av npm run server. Flytta den först. Inget är ändrat.`,
    setUp: (folder: string) => `${folder} tar emot push till main.`,
    next: (repository: string, current: string) => [
      'I din klon på din egen dator:',
      `  git remote add server <användare>@<server>:${repository}`,
      '  git push -u server main',
      '',
      'När den första publiceringen är på plats, i webbserverns inställningar:',
      `  webbplatsens rot      ${current}/site`,
      `  nginx, i http         include ${current}/settings/nginx-maps.conf;`,
      `  nginx, i server       include ${current}/settings/nginx-site.conf;`,
      `  Caddy                 import ${current}/settings/Caddyfile`,
      '  Apache                AllowOverride All',
      '',
      'Allt om det står i docs/web-developers.md, under Your own server.',
    ],
  },
  en: {
    waiting: 'Something else is being published. Yours waits for its turn.',
    building: (commit: string) => `Checking and building ${commit}.`,
    installing: 'Installing the packages of package-lock.json. That is done once for each version of the software.',
    notInstalled: 'The packages of package-lock.json could not be installed.',
    noSoftware: 'What is pushed is not Tertial: there is no package-lock.json.',
    notBuilt:
      'The build said that all was well, but made no site of what is pushed. Let build in package.json be as it is in Tertial.',
    wentBackMeanwhile:
      'Somebody went back to an earlier publication while yours was being built. Push again if yours is to be shown instead.',
    refused: 'Nothing is published. The site is as it was.',
    removed: 'The branch main cannot be removed, since it is the one that is published.',
    rewritten:
      'What has been published cannot be rewritten by --force. Take a change back with git revert, and push again.',
    moved: 'Somebody else published before you. Run git pull --no-rebase --no-edit, and then git push.',
    shown: (publication: string) => `The site now shows the publication ${publication}.`,
    notShown:
      'What was pushed has been received, but is not shown yet. Ask a web developer to run npm run publish -- <folder> on the server.',
    wentBackAfter:
      'What you pushed has been received, but is not shown: somebody has gone back to an earlier publication. That is shown until the next push.',
    settingsChanged:
      'The settings of the web server have changed, and hold once it has read them: sudo systemctl reload nginx, or caddy.',
    reloaded: 'The web server has read its new settings.',
    notReloaded: (command: string) => `The web server has not read its new settings. This failed: ${command}`,
    notSetUp: (folder: string) => `${folder} receives no pushes. Set it up: npm run server -- ${folder}`,
    noEarlier: 'There is no earlier publication to go back to.',
    wentBack: (from: string) => `It showed ${from} until now. So it stays until the next push.`,
    inTheWay: (path: string) =>
      `${path} is in the way, and was not made by npm run server. Move it first. Nothing is changed.`,
    setUp: (folder: string) => `${folder} receives pushes to main.`,
    next: (repository: string, current: string) => [
      'In the clone on your own computer:',
      `  git remote add server <user>@<server>:${repository}`,
      '  git push -u server main',
      '',
      'Once the first publication is there, in the settings of the web server:',
      `  root of the site      ${current}/site`,
      `  nginx, in http        include ${current}/settings/nginx-maps.conf;`,
      `  nginx, in server      include ${current}/settings/nginx-site.conf;`,
      `  Caddy                 import ${current}/settings/Caddyfile`,
      '  Apache                AllowOverride All',
      '',
      'All about it is in docs/web-developers.md, under Your own server.',
    ],
  },
} as const;
