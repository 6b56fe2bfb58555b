// Texts of the pages that follow one department or one indicator through all periods, in Swedish.

export const periodsSv = {
  allPeriods: 'Alla perioder',
  through: 'Utvecklingen över tid',
  toAllPeriods: (name: string) => `${name}: alla perioder`,
  indicatorDescription: (label: string, title: string) =>
    `${label} i ${title}, period för period: alla siffror, mål, brott i tidsserien och rättelser.`,
  departmentDescription: (name: string, title: string) =>
    `${name} i ${title}, period för period: siffrorna och det som det frågades mest om.`,
  departmentLead: (unit: string) => `Det här frågade människor ${unit} om, period för period.`,
  departments: 'Förvaltningar',
  indicators: 'Mått',
  target: 'Mål',
  verdict: 'Nåddes målet?',
  break: (reason: string) => `Brott i serien. Siffrorna ovanför går inte att jämföra med dem nedanför. ${reason}.`,
  breakMark: 'Brott i serien',
  matters: 'Det här frågades det mest om',
  matter: 'Ärenden, de vanligaste först',
  chart: (label: string, first: string, last: string) =>
    `Linjediagram: ${label}, ${first} till ${last}. Siffrorna står i tabellen ovanför.`,
  chartTitle: (label: string) => `${label}, period för period`,
  corrections: 'Rättade och reviderade siffror',
  comparability: 'Att tänka på när du jämför',
  definition: 'Så här mäter vi',
  sources: 'Varje period leder till utgåvans sida om måttet, där det står varifrån siffrorna kommer.',
  deepOnly: 'Siffrorna är indelade på två sätt samtidigt. De står i varje utgåva:',
};
