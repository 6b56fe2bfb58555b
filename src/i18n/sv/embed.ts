// The page of one chart or table, in Swedish.

export const embedSv = {
  /** The link below each chart and table. */
  link: 'Ladda ner, bädda in, citera',
  /** After links to the files of a table. */
  also: 'Bädda in, citera',
  tools: 'Ladda ner, kopiera, bädda in, citera',
  documentTitle: {
    chart: (title: string, release: string) => `${title}: diagram ur ${release}`,
    table: (title: string, release: string) => `${title}: tabell ur ${release}`,
  },
  description: (title: string, release: string, sender: string) =>
    `${title}, ur ${release}, ${sender}: att ladda ner, bädda in och hänvisa till.`,
  download: 'Ladda ner eller kopiera',
  drawing: 'SVG',
  picture: 'PNG',
  downloadHelp: 'Filerna med siffror innehåller hela tabellen.',
  related: 'Ur samma tabell',
  relatedTitle: {
    chart: (title: string) => `Diagram: ${title}`,
    table: (title: string) => `Hela tabellen: ${title}`,
  },
  copyTable: 'Kopiera tabellen',
  embed: 'Bädda in på en annan webbplats',
  code: 'Kod att klistra in',
  copyCode: 'Kopiera koden',
  lasting: {
    newest:
      'Ramen visar alltid den senaste versionen. Rättas en siffra här, rättas den också hos er, med en upplysning om det.',
    superseded: 'Ramen visar alltid den här versionen, och säger att den har ersatts.',
  },
  cite: 'Citera',
  copyCitation: 'Kopiera hänvisningen',
  copied: 'Kopierat',
  failed: 'Det gick inte. Markera texten och kopiera den själv.',
};
