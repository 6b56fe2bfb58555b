// What `npm run upgrade-data` says, in both languages.

export const upgradeDataTexts = {
  sv: {
    newest: (label: string, schema: number) => `Allt i ${label} som går att ändra följer schema ${schema}.`,
    newer: (file: string, schema: number) =>
      `${file} följer ett nyare schema än ${schema}, som är det nyaste som den här programvaran kan. Ta en nyare version av programvaran: npm run upgrade.`,
    file: (file: string, from: number, to: number) => `${file}: schema ${from} → ${to}`,
    lines: (numbers: string, count: number) => `  ${count === 1 ? 'rad' : 'raderna'} ${numbers} ändras`,
    sealed: (folder: string) => `${folder}: förseglad, lämnas som den är`,
    differs: 'Ingenting är ändrat: innehållet skulle ha blivit ett annat. Det är ett fel i programvaran. Anmäl det.',
    would: (count: number) => `Filer att skriva om: ${count}. Kör npm run upgrade-data.`,
    done: (count: number) =>
      `Skrev om filer: ${count}. Siffror, texter och problem är desamma som förut. Granska med git diff och checka in.`,
  },
  en: {
    newest: (label: string, schema: number) => `All in ${label} that may be changed follows schema ${schema}.`,
    newer: (file: string, schema: number) =>
      `${file} follows a newer schema than ${schema}, the newest that this software knows. Take a newer version of the software: npm run upgrade.`,
    file: (file: string, from: number, to: number) => `${file}: schema ${from} → ${to}`,
    lines: (numbers: string, count: number) => `  ${count === 1 ? 'line' : 'lines'} ${numbers} will change`,
    sealed: (folder: string) => `${folder}: sealed, stays as it is`,
    differs:
      'Nothing has been changed: the content would have become another. That is a fault of the software. Report it.',
    would: (count: number) => `Files to rewrite: ${count}. Run npm run upgrade-data.`,
    done: (count: number) =>
      `Files rewritten: ${count}. Figures, texts and problems are the same as before. Look at them with git diff and commit.`,
  },
} as const;
