// The short texts that data files refer by: codes of indicators, dimensions, categories and tables, and web addresses.
import { z } from 'zod';

/**
 * `answered_calls`: indicators and dimensions, which are also names of columns. Codes become names of folders and files, several
 * of them one name, and no file system takes more than 255 signs.
 */
export const snakeCodeSchema = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'code' });

/** `val-1`: categories, tables and publications, which are also parts of addresses. */
export const kebabCodeSchema = z.string().regex(/^(?!.{61})[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'code' });

/** `https://www.example.org/`: an address on the web, never one that runs something, and without a password, which would be published. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, abort: true })
  .regex(/^https?:\/\/[^/?#@\\]+(?:[/?#]|$)/i);
