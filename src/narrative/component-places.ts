// Where each component of the vocabulary stands: in running text or on lines of its own, and what it may hold.
import type { Component, ComponentName, InlineComponent } from './vocabulary.ts';

/** Where a component stands, and what it may hold. */
export interface ComponentPlace {
  /** In running text, or on lines of its own. */
  readonly inline: boolean;
  /** `text` it has to hold, `caption` it may; `blocks` are text with headings and other components. */
  readonly holds: 'nothing' | 'text' | 'caption' | 'blocks';
  /** Whether it takes dimension codes as attributes, too. */
  readonly dimensions: boolean;
  /** Whether it cannot stand inside another. */
  readonly alone?: true;
}

export const componentPlaces: Readonly<Record<ComponentName, ComponentPlace>> = {
  Figure: { inline: true, holds: 'nothing', dimensions: true },
  Change: { inline: true, holds: 'nothing', dimensions: true },
  Approx: { inline: true, holds: 'nothing', dimensions: true },
  Rank: { inline: true, holds: 'nothing', dimensions: true },
  Target: { inline: true, holds: 'nothing', dimensions: true },
  Free: { inline: true, holds: 'text', dimensions: false },
  Definition: { inline: false, holds: 'nothing', dimensions: false },
  Chart: { inline: false, holds: 'caption', dimensions: false },
  Table: { inline: false, holds: 'nothing', dimensions: false },
  KeyFigures: { inline: false, holds: 'nothing', dimensions: false, alone: true },
  TopMatters: { inline: false, holds: 'nothing', dimensions: false },
  Quote: { inline: false, holds: 'text', dimensions: false },
  Lead: { inline: false, holds: 'text', dimensions: false, alone: true },
  Note: { inline: false, holds: 'text', dimensions: false },
  StaffGroup: { inline: false, holds: 'nothing', dimensions: false },
  Image: { inline: false, holds: 'caption', dimensions: false },
  Columns: { inline: false, holds: 'blocks', dimensions: false, alone: true },
  Contact: { inline: false, holds: 'nothing', dimensions: false },
  Confirm: { inline: true, holds: 'nothing', dimensions: false },
};

/** Whether the component stands in running text. */
export function isInline(component: Component): component is InlineComponent {
  return componentPlaces[component.name].inline;
}
