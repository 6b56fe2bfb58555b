/** What every page loads: as little as can tell that a reader wants more. The rest is fetched when they do. */
import './chart-figure.ts';
import './figure-source.ts';
import './late-notice.ts';

if (document.querySelector('search') !== null) import('./search-form.ts');

// The only page that is of more use with a script than without.
if (document.querySelector('compare-figures') !== null) import('./compare-figures.ts');
