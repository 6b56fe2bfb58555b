// The page of a chart or table, from which it is downloaded, embedded and cited.
import { addressOf } from '../site/address-of.ts';
import { type EmbedReference, nameOfEmbed } from '../site/list-embeds.ts';
import { type ReleaseContext, releaseAt } from './release-context.ts';

/** Its address, in the version that the context is of. */
export function addressOfEmbed(embed: EmbedReference, context: ReleaseContext): string {
  const page = { kind: 'embed', ...releaseAt(context), figure: nameOfEmbed(embed) } as const;
  return addressOf(page, context.language, context.scheme);
}
