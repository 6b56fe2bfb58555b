// From the page of one chart or table to the others that show the same table.
import { listEmbeds } from '../site/list-embeds.ts';
import { reservedDimensions } from '../statistics/observation.ts';
import { addressOfEmbed } from './embed-link.ts';
import type { LinkView } from './page-frame.ts';
import { nameCategories, type ReleaseContext } from './release-context.ts';
import { titleOf } from './table-view.ts';

/** The whole table, then its charts, without the one that is called `own`. */
export function listRelated(own: string, tableName: string, context: ReleaseContext): readonly LinkView[] {
  const { series, published, comparison, messages } = context;
  const table = comparison.current.tables.get(tableName);
  if (table === undefined) return [];
  return [...listEmbeds(series, published)].flatMap(([name, embed]) => {
    if (name === own || !('table' in embed) || embed.table !== tableName) return [];
    const codes = embed.kind === 'chart' ? embed.indicators : table.indicators;
    const department = embed.kind === 'chart' ? embed.department : undefined;
    const about =
      department === undefined ? [] : [nameCategories({ [reservedDimensions.department]: department }, context)];
    const title = [titleOf(table, codes, context), ...about].join(', ');
    return [{ text: messages.embed.relatedTitle[embed.kind](title), address: addressOfEmbed(embed, context) }];
  });
}
