// The ways in which doubtful writing in another system's file can be read. Permanent names: mappings remember them.
// What each makes of a cell belongs to importing/.

export const ways = [
  'thousands',
  'decimal',
  'ones',
  'share',
  'percent',
  'minutes-seconds',
  'hours-minutes',
  'seconds',
  'minutes',
  'hours',
  'days',
  'rounded',
  'without-note',
  'suppressed',
  'not-available',
  'not-applicable',
] as const;
export type Way = (typeof ways)[number];
