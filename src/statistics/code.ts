// Codes: the short names by which data files refer to indicators, dimensions, categories and tables.
import { z } from 'zod';

/** `answered_calls`: indicators and dimensions, which are also names of columns. */
export const snakeCodeSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'code' });

/** `val-1`: categories, tables and publications, which are also parts of addresses. */
export const kebabCodeSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'code' });
