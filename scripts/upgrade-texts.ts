// What `npm run upgrade` says, in both languages.

export const upgradeTexts = {
  sv: {
    notRoot: 'Det här är inte överst i ett Git-repo. Kör kommandot där, i en klon av ert eget repo.',
    unsaved:
      'Det finns ändringar som inte är incheckade. Checka in dem eller ta bort dem först: git status visar vilka.',
    noRemote:
      'Git vet inte var programvaran finns. Berätta det en gång: git remote add upstream <adressen till originalets repo>',
    notFetched: (name: string, why: string) => `${name} går inte att hämta från upstream:\n${why}`,
    unrelated:
      'Ert repo har ingen historik gemensamt med originalet. Det blir så av en mall eller en nedladdad zip-fil, eller om klonen är ytlig (git fetch --unshallow). Gör en fork, och kopiera data och public till den.',
    newest: (name: string) => `Ni har redan allt i ${name}.`,
    failed: (why: string) => `Git kunde inte slå ihop. Ingenting är ändrat.\n${why}`,
    conflicts: (files: string) =>
      `Ni har själva ändrat i programvaran, där originalet också har gjort det:\n${files}\ndata och public är orörda. Avgör vad som ska stå i filerna, kör git add och git commit. Eller ångra allt: git merge --abort`,
    done: (before: string, after: string) =>
      before === after ? `Tog det nya i programvaran, version ${after}.` : `Gick från version ${before} till ${after}.`,
    kept: 'data och public är som de var.',
    next: [
      '1. Läs i CHANGELOG.md vad ni behöver göra',
      '2. Installera: npm ci',
      '3. Skriv om data som den nya versionen vill ha dem: npm run upgrade-data',
      '4. Uppdatera redigerarens förslag: npm run editor',
      '5. Se att allt stämmer: npm run build',
      '6. Checka in och publicera: git push',
      'Ångra, så länge ni inte har checkat in något mer: git reset --hard ORIG_HEAD',
    ],
  },
  en: {
    notRoot: 'This is not the top of a Git repository. Run the command there, in a clone of your own repository.',
    unsaved: 'There are changes that are not committed. Commit or remove them first: git status shows which.',
    noRemote:
      'Git does not know where the software is. Tell it once: git remote add upstream <address of the original repository>',
    notFetched: (name: string, why: string) => `${name} cannot be fetched from upstream:\n${why}`,
    unrelated:
      'Your repository has no history in common with the original. A template or a downloaded zip file does that, or a shallow clone (git fetch --unshallow). Make a fork, and copy data and public into it.',
    newest: (name: string) => `You have all of ${name} already.`,
    failed: (why: string) => `Git could not merge. Nothing has been changed.\n${why}`,
    conflicts: (files: string) =>
      `You have changed the software yourselves, where the original has too:\n${files}\ndata and public are untouched. Settle what the files are to hold, run git add and git commit. Or take it all back: git merge --abort`,
    done: (before: string, after: string) =>
      before === after
        ? `Took what is new in the software, version ${after}.`
        : `Went from version ${before} to ${after}.`,
    kept: 'data and public are as they were.',
    next: [
      '1. Read in CHANGELOG.md what you have to do',
      '2. Install: npm ci',
      '3. Write data as the new version wants them: npm run upgrade-data',
      "4. Update the editor's suggestions: npm run editor",
      '5. See that all is well: npm run build',
      '6. Commit and publish: git push',
      'To take it back, as long as you have committed nothing more: git reset --hard ORIG_HEAD',
    ],
  },
} as const;
