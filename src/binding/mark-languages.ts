// The language of parts (WCAG 2.2, 3.1.2): texts in another language than their page, found in its markup and given `lang`.
// One place for all pages, so that no view or component can forget a text, and none has to carry two values for one.

/** A text and the language that it is written in. */
interface ForeignText {
  readonly text: string;
  readonly language: string;
}

/** Texts by their first word, the longest first. */
export type ForeignIndex = ReadonlyMap<string, readonly ForeignText[]>;

const word = /[\p{L}\p{N}][\p{L}\p{N}\u00ad]*/gu;
const softHyphen = '\u00ad';

/** An index of the texts; what has no letter is in no language. */
export function indexTexts(texts: readonly ForeignText[]): ForeignIndex {
  const longestFirst = texts.toSorted((one, other) => other.text.length - one.text.length);
  const index = Map.groupBy(longestFirst, ({ text }) => (/\p{L}/u.test(text) ? firstWordOf(text) : ''));
  index.delete('');
  return index;
}

function firstWordOf(text: string): string {
  return plainWord(text.match(word)?.[0] ?? '');
}

function plainWord(text: string): string {
  return text.replaceAll(softHyphen, '').toLowerCase();
}

/** A tag or a comment, with quoted attributes. */
const tag = /<(?:!--.*?--|\/?([a-zA-Z][a-zA-Z0-9-]*)[^>"]*(?:"[^"]*"[^>"]*)*)>/gs;
/** What is not text, or has its alternative elsewhere. */
const unread = new Set(['script', 'style', 'svg', 'title', 'textarea', 'template']);
/** Elements without content, of which an attribute can be all that is read. */
const voids = new Set(['img', 'br', 'hr', 'source', 'meta', 'link', 'input', 'wbr', 'col']);

/**
 * The page with `lang` where a text of the index stands: on the element that holds nothing else, or on a `<span>` around
 * it. What already stands in an element with `lang` is left as it is, and so are attributes of elements that hold text:
 * an attribute has the language of its element.
 */
export function markLanguages(html: string, index: ForeignIndex): string {
  const body = html.indexOf('<body');
  if (index.size === 0 || body === -1) return html;
  const parts: string[] = [html.slice(0, body)];
  let passed: Passed | undefined;
  let from = body;
  tag.lastIndex = body;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [whole, name = ''] = found;
    const text = html.slice(from, found.index);
    from = tag.lastIndex;
    if (passed === undefined) {
      parts.push(...markText(text, parts.pop() ?? '', whole, index), markAlternative(whole, index));
    } else {
      parts.push(text, whole);
    }
    passed = followPassed(passed, whole, name);
  }
  return parts.join('') + html.slice(from);
}

/** An element whose content is left as it is, and how many of its name are open. */
interface Passed {
  readonly name: string;
  readonly depth: number;
}

/** The element that is left as it is behind a tag. */
function followPassed(passed: Passed | undefined, whole: string, name: string): Passed | undefined {
  const isEnd = whole.startsWith('</');
  if (passed === undefined) {
    const isLeft = !isEnd && !voids.has(name) && (unread.has(name) || /\slang=/.test(whole));
    return isLeft ? { name, depth: 1 } : undefined;
  }
  if (name !== passed.name) return passed;
  const depth = passed.depth + (isEnd ? -1 : 1);
  return depth === 0 ? undefined : { name, depth };
}

/** The tag before a text and the text, marked; `next` is the tag behind it. */
function markText(text: string, before: string, next: string, index: ForeignIndex): readonly [string, string] {
  const found = findTexts(text, index);
  const [only] = found;
  if (only === undefined) return [before, text];
  const isAlone = found.length === 1 && text.slice(0, only.start).trim() === '' && text.slice(only.end).trim() === '';
  const isOnlyContent = /^<[a-z]/.test(before) && next.startsWith('</');
  if (isAlone && isOnlyContent && !/\s(?:aria-label|title|lang)=/.test(before)) {
    return [before.replace(/>$/, ` lang="${only.language}">`), text];
  }
  let marked = '';
  let from = 0;
  for (const { start, end, language } of found) {
    marked += `${text.slice(from, start)}<span lang="${language}">${text.slice(start, end)}</span>`;
    from = end;
  }
  return [before, marked + text.slice(from)];
}

/** A picture whose alternative is in another language, as a whole. */
function markAlternative(whole: string, index: ForeignIndex): string {
  const alternative = whole.startsWith('<img') ? /\salt="([^"]+)"/.exec(whole)?.[1] : undefined;
  if (alternative === undefined || /\slang=/.test(whole)) return whole;
  const [found] = findTexts(alternative, index);
  const isWhole = found !== undefined && found.start === 0 && found.end === alternative.length;
  return isWhole ? whole.replace(/>$/, ` lang="${found.language}">`) : whole;
}

interface FoundText {
  readonly start: number;
  readonly end: number;
  readonly language: string;
}

function findTexts(text: string, index: ForeignIndex): readonly FoundText[] {
  if (text.trim() === '') return [];
  const found: FoundText[] = [];
  word.lastIndex = 0;
  for (let at = word.exec(text); at !== null; at = word.exec(text)) {
    const start = at.index;
    for (const candidate of index.get(plainWord(at[0])) ?? []) {
      const end = endOf(candidate.text, text, start);
      if (end === undefined) continue;
      found.push({ start, end, language: candidate.language });
      word.lastIndex = end;
      break;
    }
  }
  return found;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#38;': '&',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/**
 * Where `wanted` ends in markup that has it at `start`; nothing when it does not. Its first letter may be a capital or not,
 * words may be parted by soft hyphens, and spaces may be hard.
 */
function endOf(wanted: string, text: string, start: number): number | undefined {
  let at = start;
  for (let place = wanted.search(word); place < wanted.length; place += 1) {
    while (text[at] === softHyphen) at += 1;
    const entity = text[at] === '&' ? /^&#?\w+;/.exec(text.slice(at, at + 8))?.[0] : undefined;
    const sign = entity === undefined ? text[at] : (entities[entity] ?? '');
    const isSame = at === start ? sign?.toLowerCase() === wanted[place]?.toLowerCase() : same(sign, wanted[place]);
    if (!isSame) return undefined;
    at += entity?.length ?? 1;
  }
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)) ? undefined : at;
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one === '\u00a0' && other === ' ');
}
