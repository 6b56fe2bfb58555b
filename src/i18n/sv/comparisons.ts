// The pages where periods are compared, in Swedish.

export const comparisonsSv = {
  title: 'Jämförelser',
  description: (title: string, months: string) =>
    `${title} för ${months}, jämfört med samma period året före, med perioden före och med målen.`,
  intro: (months: string) => `Så skiljer sig siffrorna för ${months} från tidigare perioder och från målen.`,
  lastYear: (months: string) => `Mot ${months}`,
  lastYearNote: 'Samma period året före.',
  chosenNote: 'Den period som utgåvan jämför med.',
  previousNote: 'Perioden före.',
  noneBefore: (months: string) => `Det finns inga siffror för ${months} att jämföra med.`,
  nothing: (months: string) => `Ingen av siffrorna finns också för ${months}.`,
  targets: 'Mot målen',
  onTarget: 'precis på målet',
  largest: (shown: string, all: string) => `De ${shown} största förändringarna av ${all}.`,
  compareOther: 'Jämför andra perioder',
  compareTitle: 'Jämför perioder',
  compareDescription: (title: string) =>
    `Välj två perioder i ${title} och se vad som har förändrats, mått för mått, och hur det har gått genom åren.`,
  compareIntro: 'Välj ett mått och två perioder. Du ser skillnaden, eller varför siffrorna inte går att jämföra.',
  indicator: 'Mått',
  category: 'Gäller',
  firstPeriod: 'Period',
  otherPeriod: 'Jämför med',
  choose: 'Välj ett mått',
  madeBefore: 'Färdiga jämförelser',
  madeBeforeIntro: 'Varje utgåva jämförd med samma period året före, med perioden före och med målen.',
  perIndicator: 'Mått för mått',
  perIndicatorIntro: 'Varje mått med alla sina siffror, i den senaste utgåvan som har det.',
};
