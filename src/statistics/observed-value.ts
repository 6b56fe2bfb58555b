// What a cell of a table says: a number, or that there is none and why. Never null, NaN or a blank.
// Reading the cell's text belongs to loaders/, writing it to format/.

/** Why there is no number. Codes of SDMX CL_OBS_STATUS as used in the tables. */
export const missingReasons = { c: 'suppressed', x: 'not-available', z: 'not-applicable' } as const;
export type MissingMarker = keyof typeof missingReasons;
export type MissingReason = (typeof missingReasons)[MissingMarker];

/** What is to be known about a number. Codes of SDMX CL_OBS_STATUS as used in the tables. */
export const observationStatuses = {
  p: 'provisional',
  e: 'estimated',
  r: 'revised',
  b: 'break',
  u: 'unreliable',
} as const;
export type StatusMarker = keyof typeof observationStatuses;
export type ObservationStatus = (typeof observationStatuses)[StatusMarker];

export interface ObservedNumber {
  readonly kind: 'number';
  /** In the indicator's unit: per cent as 95, seconds as 80. */
  readonly number: number;
  readonly status: ObservationStatus | 'normal';
}

export interface MissingValue {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

export type ObservedValue = ObservedNumber | MissingValue;
