import { Readability } from '@mozilla/readability';
import { joinBlocks, type Parsed, type ReadBlock } from './blocks.ts';
import { type PageFacts, pageFacts } from './html-about.ts';
import { type PageBlock, pageBlocks } from './html-blocks.ts';
import { cleanPage } from './html-clean.ts';
import {
  type DomDocument,
  type DomElement,
  type DomNode,
  LIMITS,
  ReadError,
  type Readers,
  type ReadWarning,
} from './types.ts';

// A web page in, its article out: menus, boxes, comments and notices are left out, what the page says is a title, byline,
// date, heading or caption becomes furniture. Mozilla's Readability finds the article; where it finds none, or much less
// than the page has, the whole page is taken, and that is said.

export interface ParsedPage extends Parsed {
  warnings: ReadWarning[];
}

/** Less text than this share of the page's running text means that the article was not found. */
const LEAST_SHARE = 0.4;
/** Fewer characters are no article. */
const SHORT = 200;

/** Reads a web page. */
export async function readHtml(html: string, parse: NonNullable<Readers['parseHtml']>): Promise<ParsedPage> {
  bound(html);
  const page = await parse(wholePage(html));
  boundNesting(page);
  const facts = pageFacts(page);
  cleanPage(page);
  const whole = page.body ? pageBlocks(page.body) : [];
  const article = articleOf(page);
  const found = article ? pageBlocks(article) : [];
  const complete = found.some(isProse) && lengthOf(found) >= Math.max(SHORT, LEAST_SHARE * runningText(whole));
  const kept = withoutLinks(complete ? found : whole);
  const blocks = withFacts(kept.length > 0 ? kept : whole, facts);
  const warnings: ReadWarning[] = [];
  if (facts.paywalled) warnings.push(PAYWALLED);
  else if (!complete && lengthOf(whole) > 5 * SHORT) warnings.push(NO_ARTICLE);
  const { title, byline, date, published, language, url } = facts;
  return { ...joinBlocks(blocks), title, byline, date: date ?? published, published, language, url, warnings };
}

/** Copied pieces and old pages have no `body`; a browser adds it, other parsers do not. */
function wholePage(html: string): string {
  if (/<(?:body|frameset)\b/i.test(html)) return html;
  const head = html.search(/<\/head\s*>/i);
  const [above, below] = head < 0 ? ['', html] : [html.slice(0, head), html.slice(head)];
  const inner = (part: string) => part.replace(/<!doctype[^<>]{0,500}>|<\/?(?:html|head)\b[^<>]{0,2000}>/gi, '');
  const language = /<html\b[^<>]{0,500}\blang\s{0,5}=\s{0,5}["']?([\w-]{2,20})/i.exec(html.slice(0, 5000))?.[1];
  const opening = language === undefined ? '<html>' : `<html lang="${language}">`;
  return `<!DOCTYPE html>${opening}<head>${inner(above)}</head><body>${inner(below)}</body></html>`;
}

/** Elements are counted before anything is built from them. */
function bound(html: string): void {
  let elements = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) elements++;
  if (html.length > LIMITS.htmlBytes || elements > 2 * LIMITS.htmlElements) {
    throw new ReadError(
      'too-many-parts',
      `is a web page of ${elements} tags, far more than an article has. Save the article alone, or copy its text.`,
      { elements },
    );
  }
}

/** What walks over a page, here and in Readability, may go as deep as a browser lets a page be. */
function boundNesting(page: DomDocument): void {
  let depth = 0;
  for (let node: DomNode | null = page.documentElement; node; ) {
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      if (depth > LIMITS.htmlDepth) {
        throw new ReadError(
          'too-nested',
          `is a web page with more than ${LIMITS.htmlDepth} levels of elements. Save the article alone, or copy its text.`,
          { levels: LIMITS.htmlDepth },
        );
      }
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
}

function articleOf(page: DomDocument): DomElement | null {
  const options = { charThreshold: SHORT, keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node };
  const article = new Readability<unknown>(page as never, options).parse();
  return (article?.content as DomElement | null | undefined) ?? null;
}

const lengthOf = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Characters in paragraphs that are running text: long, ending like a sentence, hardly linked. */
function runningText(blocks: readonly PageBlock[]): number {
  return lengthOf(blocks.filter((block) => isProse(block)));
}

function isProse({ text, linked }: PageBlock): boolean {
  return text.length >= 60 && /[.!?…。！？]["'”’»)\]]{0,3}$/u.test(text.slice(-6)) && linked < 0.5 * text.length;
}

/** Leaves out links to other articles, and the headings that stand over nothing else. */
function withoutLinks(blocks: readonly PageBlock[]): PageBlock[] {
  const dropped = blocks.map(isLinkOnly);
  return blocks.filter((block, i) => {
    if (dropped[i]) return false;
    if (!block.heading) return true;
    const next = blocks.findIndex((other, j) => j > i && (other.heading || !dropped[j]));
    return next === i + 1 || (next < 0 ? !dropped[i + 1] : !blocks[next]!.heading);
  });
}

/** A line that is one link: “Read also …”. A whole sentence of running text that is linked stays. */
function isLinkOnly({ text, linked, listed, heading }: PageBlock): boolean {
  if (linked < 0.6 * text.length) return false;
  const sentence = /[.!?…]["'”’»)\]]{0,3}$/u.test(text) && text.split(' ').length >= 12;
  return heading || listed || !sentence;
}

/** Puts title, standfirst, byline and date over the text, once each. */
function withFacts(blocks: readonly PageBlock[], facts: PageFacts): ReadBlock[] {
  const { title, standfirst, byline, date } = facts;
  const above: ReadBlock[] = [];
  const add = (text: string | null, kind: NonNullable<ReadBlock['kind']>) => {
    if (text && !above.some((block) => block.text === text)) above.push({ text, kind });
  };
  add(title, 'title');
  add(standfirst, 'standfirst');
  add(byline, 'byline');
  add(date, 'dateline');
  const told = new Set(above.map(({ text }) => sameness(text)));
  let prose = false;
  const below = blocks.flatMap((block): ReadBlock[] => {
    // A byline or date may come back inside a line of the article's head; the text itself is never touched.
    if (!isProse(block) && told.has(sameness(block.text))) return [];
    if (standfirst && block.text === standfirst && !prose) return [];
    const standsFirst = !prose;
    prose ||= isProse(block);
    const kind = block.kind === 'standfirst' && !standsFirst ? undefined : block.kind;
    return [{ text: block.text, ...(kind ? { kind } : {}) }];
  });
  return [...above, ...below];
}

function sameness(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PAYWALLED: ReadWarning = {
  code: 'cut-off',
  params: {},
  message:
    'may be only the beginning of an article that has to be paid for; what is missing may be behind the paywall.',
};

const NO_ARTICLE: ReadWarning = {
  code: 'no-article',
  params: {},
  message:
    'has no recognisable article; the text of the whole page was taken, menus and all. Better copy the article’s text.',
};
