// English sentences about figures that do not add up.

export const reconciliationEn = {
  sum: (label: string, computed: string, difference: string, whole: string) =>
    `${label} add up to ${computed}, which is ${difference} than ${whole}.`,
  mean: (label: string, computed: string, difference: string, whole: string) =>
    `${label} have the weighted mean ${computed}, which is ${difference} than ${whole}.`,
  atMost: (smaller: string, computed: string, difference: string, larger: string) =>
    `${smaller} is ${computed}, which is ${difference} than ${larger}.`,
  product: (factors: string, computed: string, difference: string, whole: string) =>
    `${factors} come to ${computed}, which is ${difference} than ${whole}.`,
  times: (one: string, other: string) => `${one} times ${other}`,
  total: 'the total',
  wholePeriod: 'the whole period',
};
