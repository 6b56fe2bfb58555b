// What the accessibility statement says of the site's own circumstances, in Swedish.

export const accessibilitySv = {
  notStated: 'uppgift saknas',
  /** After "Webbplatsen är". Digg prescribes the words of the first three. */
  compliance: {
    full: 'helt förenlig med lagen',
    partial: 'delvis förenlig med lagen',
    none: 'inte förenlig med lagen',
    unknown: 'inte bedömd',
  },
  method: {
    self: 'Vi har själva bedömt webbplatsen.',
    external: 'En oberoende part har bedömt webbplatsen.',
    unknown: 'Uppgift om hur webbplatsen har bedömts saknas.',
  },
  assessed: (date: string) => `Den senaste bedömningen gjordes ${date}.`,
  notAssessed: 'Uppgift om när den bedömdes saknas.',
  updated: (date: string) => `Redogörelsen uppdaterades senast ${date}.`,
  notUpdated: 'Uppgift om när redogörelsen uppdaterades saknas.',
  lastTest: (date: string, tests: string, pages: string, axe: string) =>
    `Det senaste automatiska testet gjordes ${date}. Då klarade ${pages} sidor, minst en av varje slag, alla ${tests} prov, med bland annat axe-core ${axe}.`,
  /** What the publisher may list. */
  alternative: 'Det här kan du göra i stället:',
};
