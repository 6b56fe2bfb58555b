// The one-file edition, its PDF and the feed that names both, in Swedish.

export const editionSv = {
  download: 'Hela utgåvan i en fil',
  downloadPdf: 'Hela utgåvan som PDF',
  contents: 'Innehåll',
  sources: 'Vad siffrorna betyder och var de kommer ifrån',
  about: 'Om utgåvan',
  whole:
    'Den här filen innehåller hela utgåvan. Den går att läsa, spara och skriva ut utan internet. Länkar utanför filen leder till webbplatsen.',
  title: (title: string, period: string, version: string) => `${title}, ${period}, ${version}: hela utgåvan`,
  description: (title: string, period: string) =>
    `${title}, ${period}, i en fil: texten, siffrorna, tabellerna, definitionerna och källorna.`,
  publisher: 'Utgivare',
  period: 'Period',
  version: 'Version',
  published: 'Publicerad',
  changed: 'Ändrad',
  address: 'Adress',
  seal: 'Sigill',
  sealMeaning:
    'Sigillet är en kontrollsumma över versionens filer och siffror. Det visar att ingenting har ändrats sedan versionen publicerades.',
  cite: 'Så hänvisar du till utgåvan',
  feed: (title: string) => `${title}: utgåvor för pliktleverans`,
  feedDescription: 'Varje version av varje utgåva, hel i en fil, för leverans av e-plikt till Kungliga biblioteket.',
  feedItem: (title: string, period: string, version: string) => `${title}, ${period}, ${version}`,
};
