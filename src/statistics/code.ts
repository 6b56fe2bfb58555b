// The short texts that data files refer by: codes of indicators, dimensions, categories and tables, and web addresses.
import { z } from 'zod';

/** `answered_calls`: indicators and dimensions, which are also names of columns. */
export const snakeCodeSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'code' });

/** `val-1`: categories, tables and publications, which are also parts of addresses. */
export const kebabCodeSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'code' });

/** `https://www.example.org/`: an address on the web, never one that runs something. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });
