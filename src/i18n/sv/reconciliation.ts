// Swedish sentences about figures that do not add up.

export const reconciliationSv = {
  sum: (label: string, computed: string, difference: string, whole: string) =>
    `${label} blir tillsammans ${computed}, ${difference} än ${whole}.`,
  mean: (label: string, computed: string, difference: string, whole: string) =>
    `${label} ger vägt medelvärde ${computed}, ${difference} än ${whole}.`,
  atMost: (smaller: string, computed: string, difference: string, larger: string) =>
    `${smaller} är ${computed}, ${difference} än ${larger}.`,
  product: (factors: string, computed: string, difference: string, whole: string) =>
    `${factors} blir ${computed}, ${difference} än ${whole}.`,
  times: (one: string, other: string) => `${one} gånger ${other}`,
  /** What is to add up; the labels are the publisher's. */
  identities: {
    together: (label: string, whole: string) => `${label} ska tillsammans bli ${whole}.`,
    onAverage: (label: string, whole: string) => `${label} ska vägda samman bli ${whole}.`,
    atMostTogether: (label: string, whole: string) => `${label} får tillsammans inte bli fler än ${whole}.`,
    atMost: (label: string, larger: string) => `${label} får inte vara större än ${larger}.`,
    product: (label: string, factors: string, whole: string) => `${label}: ${factors} ska bli ${whole}.`,
  },
  total: 'totalen',
  wholePeriod: 'hela perioden',
};
