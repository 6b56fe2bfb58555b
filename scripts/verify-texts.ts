// What `npm run verify` says, in both languages.

export const verifyTexts = {
  sv: {
    noFolder: (path: string) => `${path} är varken en mapp eller en adress som börjar med https:// eller http://.`,
    noManifest: (path: string) => `${path} finns inte eller går inte att läsa som ett manifest från npm run build.`,
    unreachable: (place: string, why: string) => `${place} går inte att hämta: ${why}.`,
    heldAgainst: (what: string) => `Jämförs med ${what}.`,
    ownManifest: 'webbplatsens eget manifest, eftersom ingenting är byggt här',
    another: (published: string, built: string) =>
      `Webbplatsen säger att den är gjord av ${published}; manifestet är av ${built}.`,
    noCommit: 'innehåll som inte är incheckat',
    kinds: { differs: 'skiljer sig', missing: 'saknas', besides: 'finns utöver', unreachable: 'går inte att hämta' },
    same: (count: number) => `Allt är som i manifestet. Filer: ${count}.`,
    all: (count: number) => `Filer i manifestet: ${count}`,
    slow: (seconds: number) => `inget svar inom ${seconds} s`,
    status: (status: number) => `svaret är ${status}`,
    elsewhere: (address: string) => `hänvisas till ${address}`,
  },
  en: {
    noFolder: (path: string) => `${path} is neither a folder nor an address that begins with https:// or http://.`,
    noManifest: (path: string) => `${path} does not exist, or cannot be read as a manifest of npm run build.`,
    unreachable: (place: string, why: string) => `${place} cannot be fetched: ${why}.`,
    heldAgainst: (what: string) => `Held against ${what}.`,
    ownManifest: "the site's own manifest, since nothing is built here",
    another: (published: string, built: string) =>
      `The site says that it is made of ${published}; the manifest is of ${built}.`,
    noCommit: 'content that is not committed',
    kinds: { differs: 'differs', missing: 'missing', besides: 'besides', unreachable: 'cannot be fetched' },
    same: (count: number) => `All is as in the manifest. Files: ${count}.`,
    all: (count: number) => `Files in the manifest: ${count}`,
    slow: (seconds: number) => `no answer within ${seconds} s`,
    status: (status: number) => `the answer is ${status}`,
    elsewhere: (address: string) => `leads to ${address}`,
  },
} as const;
