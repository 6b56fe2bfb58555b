// The same pages by a script and nothing else: template strings, and one write for each page. What is left when all
// machinery is taken away.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Chart,
  Department,
  FigurePage,
  Headline,
  IndicatorPage,
  Publication,
  Release,
  Table,
} from '../publication.ts';
import { readPublication } from '../read-publication.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (plain: string): string => plain.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
const each = <Item>(items: readonly Item[], write: (item: Item) => string): string => items.map(write).join('');

interface Page {
  readonly title: string;
  readonly path: string;
  readonly content: string;
  readonly department: Department | undefined;
}

function writePage(publication: Publication, { title, path, content, department }: Page): string {
  const above =
    department === undefined ? '' : `<li><a href="/${department.period}/">${text(department.label)}</a></li>`;
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(title)} – ${text(publication.producer)}</title><meta name="description" content="${text(title)}"><meta name="color-scheme" content="light dark"><link rel="canonical" href="${publication.address}${path}"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/site.css"></head><body><a class="skip" href="#innehall">Hoppa till innehållet</a><header class="letterhead"><a class="sender" href="/"><span class="mark" aria-hidden="true">KC</span><span class="sender-name">${text(publication.producer)} <span class="sender-unit">${text(publication.unit)}</span></span></a></header><nav class="trail" aria-label="Publikationens sidor"><ol><li><a href="/">${text(publication.title)}</a></li>${above}</ol></nav><main id="innehall" tabindex="-1">${content}</main><footer class="site-footer"><p>Kontakt: <a href="https://example.org/">${text(publication.unit)}</a>. Licens: <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a>.</p><nav aria-label="Bench"><ul><li><a href="/definitioner/">Definitioner och metod</a></li><li><a href="/om/">Om webbplatsen</a></li><li><a href="/tillganglighet/">Tillgänglighet</a></li></ul></nav></footer></body></html>`;
}

function writeTable(view: Table, withId = false): string {
  const columns = each(
    view.columns,
    (column) => `<th scope="colgroup" colspan="3" class="figure">${text(column)}</th>`,
  );
  const parts = each(
    view.columns,
    () =>
      `<th scope="col" class="figure current">${view.period}</th><th scope="col" class="figure previous">${view.compared}</th><th scope="col" class="figure change">Förändring</th>`,
  );
  const rows = each(
    view.rows,
    (row) =>
      `<tr>${each(row.heads, (head) => `<th scope="row">${text(head)}</th>`)}${each(
        row.cells,
        ({ current, previous, change }) =>
          `<td class="figure"><data value="${current.value}">${current.text}</data></td><td class="figure">${previous}</td><td class="figure">${change}</td>`,
      )}</tr>`,
  );
  return `<div class="table-frame" role="region" tabindex="0" aria-label="${text(view.caption)}, ${view.period}"><table class="statistics"${withId ? ` id="${view.name}"` : ''}><caption>${text(view.caption)} <span class="caption-period">${view.period}</span></caption><thead><tr>${each(view.heads, (head) => `<th scope="col" rowspan="2">${text(head)}</th>`)}${columns}</tr><tr>${parts}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function writeChart(view: Chart): string {
  return `<figure class="chart"><figcaption><span class="chart-title">${text(view.title)}</span> <span class="chart-subtitle">${view.subtitle}</span></figcaption><div class="chart-frame" role="img" aria-label="${text(view.alternative)}"><script type="application/json">${view.json}</script></div><details><summary>Visa som tabell</summary>${writeTable(view.table)}</details></figure>`;
}

function writeStory(parts: Release['story']): string {
  return each(parts, ({ html, chart }) => (chart === undefined ? html : writeChart(chart)));
}

function writeHeadlines(views: readonly Headline[]): string {
  return `<dl class="headlines" aria-label="Siffror i korthet">${each(
    views,
    (view) =>
      `<div class="headline"><dt><a href="/definitioner/#${view.code}">${text(view.label)}</a></dt><dd class="headline-figure"><data value="${view.value}">${view.text}</data></dd><dd class="headline-change">${view.change}</dd>${view.target === '' ? '' : `<dd class="headline-target">${view.target}</dd>`}</div>`,
  )}</dl>`;
}

function writeTitle(publication: Publication, period: string, months: string, title: string): string {
  return `<header class="title-page"><p class="kicker"><a href="/${period}/">${text(publication.title)}, ${months}</a></p><h1>${text(title)} <span class="months">${months}</span></h1></header>`;
}

function writeRelease(publication: Publication, release: Release): string {
  const { period, earlier, later } = release;
  const listed = each(
    release.listed,
    ({ code, name, cell }) =>
      `<tr><th scope="row"><a href="/${period}/forvaltningar/${code}/">${text(name)}</a></th><td class="figure"><data value="${cell.value}">${cell.text}</data></td></tr>`,
  );
  const neighbours = `${earlier === undefined ? '' : `<li><a rel="prev" href="/${earlier.period}/">Föregående: ${earlier.label}</a></li>`}${later === undefined ? '' : `<li><a rel="next" href="/${later.period}/">Nästa: ${later.label}</a></li>`}`;
  return `<article class="release"><header class="title-page"><p class="kicker">${text(publication.title)}</p><h1>${release.label} <span class="months">${release.months}</span></h1><p class="published">Publicerad den 21 november 2026</p></header>${writeHeadlines(release.headlines)}<div class="story">${writeStory(release.story)}</div><section class="departments"><h2 id="forvaltningar">Förvaltningar och områden</h2><table class="statistics"><caption>Ärenden</caption><tbody>${listed}</tbody></table></section><nav class="further-reading" aria-label="Publikationens sidor"><ul><li><a href="/${period}/personal/">De som svarar</a></li><li><a href="/${period}/tabeller/">Alla tabeller</a></li><li><a href="/definitioner/">Definitioner och metod</a></li>${neighbours}</ul></nav></article>`;
}

function writeDepartment(publication: Publication, department: Department): string {
  const { period, earlier, later } = department;
  const matters = each(
    department.matters,
    (matter) => `<li>${text(matter.name)} <data value="${matter.value}">${matter.text}</data></li>`,
  );
  const linkTo = (rel: string, other: Department['earlier']): string =>
    other === undefined
      ? ''
      : `<li><a rel="${rel}" href="/${period}/forvaltningar/${other.code}/">${text(other.name)}</a></li>`;
  return `<article class="department">${writeTitle(publication, period, department.months, department.name)}<div class="story">${writeStory(department.story)}</div><section class="top-matters"><p class="top-matters-title">Vanligaste ärendena: ${text(department.name)}</p><ul>${matters}</ul></section><section class="figures"><h2>Siffrorna</h2>${writeTable(department.figures)}${writeChart(department.chart)}${writeTable(department.chart.table)}</section><nav class="further-reading" aria-label="Förvaltningar och områden"><ul>${linkTo('prev', earlier)}${linkTo('next', later)}</ul></nav></article>`;
}

function writeStaff(publication: Publication, release: Release): string {
  const groups = each(
    release.groups,
    ({ code, members }) =>
      `<section><h2 id="${code}">${code}</h2><ul class="staff">${each(members, ([initials = '', name = '', role = '']) => `<li><span class="initials" aria-hidden="true">${initials}</span><span class="staff-name">${text(name)}</span><span class="staff-role">${text(role)}</span></li>`)}</ul></section>`,
  );
  return `<article class="staff-page">${writeTitle(publication, release.period, release.months, `De som svarar på ${publication.unit}`)}${groups}</article>`;
}

function writeIndicator(publication: Publication, view: IndicatorPage): string {
  const { period, months, indicator, figures, periods, json } = view;
  const rows = each(
    periods,
    (one) =>
      `<tr><th scope="row">${one.months}</th><td class="figure"><data value="${one.cell.value}">${one.cell.text}</data></td><td class="figure">${one.change}</td></tr>`,
  );
  const trend =
    periods.length === 0
      ? ''
      : `<div class="trend" role="img"><script type="application/json">${json}</script></div><table class="statistics"><caption>Perioder</caption><tbody>${rows}</tbody></table>`;
  return `<article class="indicator-page">${writeTitle(publication, period, months, indicator.label)}<p class="definition">${text(indicator.definition)}</p><p><a href="/${period}/indikatorer/${indicator.code}.csv" download>Siffrorna som CSV</a></p>${writeTable(figures)}${trend}</article>`;
}

function writeFigurePage(
  publication: Publication,
  { period, months, title, address, chart, table }: FigurePage,
): string {
  const figure = chart === undefined ? '' : writeChart(chart);
  const rows = table === undefined ? '' : writeTable(table);
  const source = `${text(publication.producer)}, ${text(publication.title)}, ${months}. ${address}`;
  return `<article class="figure-page">${writeTitle(publication, period, months, title)}${figure}${rows}<p>Källa: ${source}</p><pre>&lt;iframe src="${address}" title="${text(title)}" width="100%" height="600" loading="lazy"&gt;&lt;/iframe&gt;</pre></article>`;
}

function writeTables(publication: Publication, release: Release): string {
  const contents = each(release.tables, ({ name, caption }) => `<li><a href="#${name}">${text(caption)}</a></li>`);
  return `<article class="tables">${writeTitle(publication, release.period, release.months, 'Alla tabeller')}<nav class="contents" aria-label="På den här sidan"><ul>${contents}</ul></nav>${each(release.tables, (table) => `<section>${writeTable(table, true)}</section>`)}</article>`;
}

function writeIndex(publication: Publication): string {
  const releases = each(
    publication.releases,
    ({ period, label, months }) =>
      `<li><a href="/${period}/">${label}</a> <span>${months}</span> <span>den 21 november 2026</span></li>`,
  );
  return `<article class="publication"><header class="title-page"><p class="kicker">${text(publication.producer)}</p><h1>${text(publication.title)}</h1><p class="lead">${text(publication.description)}</p></header>${writeHeadlines(publication.releases[0]?.headlines ?? [])}<section><h2>Alla utgåvor</h2><ul class="releases">${releases}</ul></section></article>`;
}

/** Writes the whole site below `target`. */
function writeSite(publication: Publication, target: string): void {
  const write = (path: string, title: string, content: string, department?: Department): void => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    mkdirSync(join(target, path.endsWith('/') ? path : ''), { recursive: true });
    writeFileSync(join(target, file), writePage(publication, { title, path, content, department }));
  };
  write('/', publication.title, writeIndex(publication));
  const indicators = each(
    publication.indicators,
    ({ code, label, definition, unit }) =>
      `<section class="indicator" id="${code}"><h2>${text(label)}</h2><p>${text(definition)}</p><dl><div><dt>Enhet</dt><dd>${unit}</dd></div></dl></section>`,
  );
  write(
    '/definitioner/',
    'Definitioner och metod',
    `<article class="definitions"><h1>Definitioner och metod</h1>${indicators}</article>`,
  );
  write('/om/', 'Om webbplatsen', '<article class="text-page"><h1>Om webbplatsen</h1></article>');
  write('/tillganglighet/', 'Tillgänglighet', '<article class="text-page"><h1>Tillgänglighet</h1></article>');
  write('/404.html', 'Sidan finns inte', '<article class="text-page"><h1>Sidan finns inte</h1></article>');
  for (const release of publication.releases) {
    const { period, label } = release;
    write(`/${period}/`, `${publication.title}, ${label}`, writeRelease(publication, release));
    write(`/${period}/personal/`, `De som svarar, ${label}`, writeStaff(publication, release));
    write(`/${period}/tabeller/`, `Alla tabeller, ${label}`, writeTables(publication, release));
    for (const page of release.indicatorPages) {
      const { code, label: name } = page.indicator;
      write(`/${period}/indikatorer/${code}/`, `${name}, ${label}`, writeIndicator(publication, page));
    }
    for (const page of release.figurePages) {
      write(`/${period}/figurer/${page.name}/`, `${page.title}, ${label}`, writeFigurePage(publication, page));
    }
    for (const department of release.departments) {
      write(
        `/${period}/forvaltningar/${department.code}/`,
        `${department.name}, ${label}`,
        writeDepartment(publication, department),
        department,
      );
    }
    for (const { path, text: file } of release.downloads) writeFileSync(join(target, period, path), file);
  }
}

const { BENCH_DATA = '', BENCH_OUT = '' } = process.env;
writeSite(readPublication(BENCH_DATA), BENCH_OUT);
