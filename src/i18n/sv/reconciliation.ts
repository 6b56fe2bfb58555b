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
  total: 'totalen',
  wholePeriod: 'hela perioden',
};
