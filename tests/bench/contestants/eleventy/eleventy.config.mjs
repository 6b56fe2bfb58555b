// The same pages by Eleventy: the data files become one data set, each kind of page a template over it.
import { readPublication } from '../read-publication.ts';

// biome-ignore lint/style/noDefaultExport: it is where Eleventy looks.
export default function configure(eleventyConfig) {
  const publication = readPublication(process.env.BENCH_DATA);
  eleventyConfig.addGlobalData('publication', publication);
  eleventyConfig.addGlobalData(
    'departments',
    publication.releases.flatMap(({ departments }) => departments),
  );
  eleventyConfig.addGlobalData(
    'indicatorPages',
    publication.releases.flatMap(({ indicatorPages }) => indicatorPages),
  );
  eleventyConfig.addGlobalData(
    'figurePages',
    publication.releases.flatMap(({ figurePages }) => figurePages),
  );
  eleventyConfig.addGlobalData(
    'downloads',
    publication.releases.flatMap(({ period, downloads }) =>
      downloads.map(({ path, text }) => ({ path: `${period}/${path}`, text })),
    ),
  );
  eleventyConfig.setQuietMode(true);
  return { dir: { input: '.', includes: '_includes', output: process.env.BENCH_OUT } };
}
