import type { ReadBlock } from './blocks.ts';
import type { DomElement, DomNode } from './types.ts';

// An element of a page in, its blocks in reading order out: what a reader sees as one paragraph, heading, list entry or
// caption is one block. Nothing is judged here but the elements' own meaning and the words of their class names.

export interface PageBlock extends ReadBlock {
  /** Characters that lie in links. */
  linked: number;
  heading: boolean;
  listed: boolean;
}

const SKIPPED = new Set(
  (
    'script style noscript template svg math button input select textarea iframe object embed canvas audio video ' +
    'map dialog nav head link meta rt rp menu'
  ).split(' '),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const HEADINGS = /^h[1-6]$/;

type Kind = ReadBlock['kind'];

const BULLET = '•';

/** Cuts an element into blocks. Its depth is bounded by the caller. */
export function pageBlocks(root: DomNode): PageBlock[] {
  const blocks: PageBlock[] = [];
  let parts: string[] = [];
  /** Whether nothing but blanks stands behind the last line break. */
  let broken = false;
  let linked = 0;
  const add = (piece: string) => {
    parts.push(piece);
    broken = piece === '\n' || (broken && piece.trim() === '');
  };
  const end = (kind: Kind, heading: boolean, listed: boolean) => {
    const content = tidy(parts.join(''));
    if (content && content !== BULLET)
      blocks.push({ text: content, ...(kind ? { kind } : {}), linked, heading, listed });
    parts = [];
    broken = false;
    linked = 0;
  };
  const visit = (node: DomNode, kind: Kind, mark: string | null, inLink: boolean, kept: boolean): void => {
    if (node.nodeType === 3) {
      const content = node.textContent ?? '';
      const shown = kept ? content : content.replace(/\s+/g, ' ');
      add(shown);
      if (inLink) linked += shown.trim().length;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as DomElement;
    const name = element.localName.toLowerCase();
    if (SKIPPED.has(name) || isHidden(element) || isReference(element, name)) return;
    if (name === 'br') {
      // Two breaks in a row are how pages without paragraphs part them.
      if (broken && mark === null) end(kind, kind === 'heading', false);
      else add('\n');
      return;
    }
    if (name === 'q') add('“');
    const block = BLOCKS.has(name);
    const inner = kindOf(element, name) ?? kind;
    const heading = inner === 'heading';
    let bullet = mark;
    if (block) {
      end(kind, kind === 'heading', mark !== null);
      bullet = name === 'li' ? bulletOf(element) : null;
      if (bullet !== null) add(bullet);
    }
    const link = inLink || name === 'a';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      visit(child, inner, bullet, link, kept || name === 'pre');
    }
    if (name === 'q') add('”');
    if (block) {
      end(inner, heading, bullet !== null);
    }
  };
  visit(root, undefined, null, false, false);
  end(undefined, false, false);
  return blocks;
}

/**
 * White space as a reader sees it: one blank between words, no blanks around line breaks, no invisible characters that
 * only steer hyphenation and layout. No-break spaces become blanks: pages put them in for their own line breaks.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

export function textOf(element: DomNode | null | undefined): string {
  return element ? tidy((element.textContent ?? '').replace(/\s+/g, ' ')) : '';
}

/** Words of the class names and the id: `articleBody__related-links` has article, body, related, links. */
export function namesOf(element: DomElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

export function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i.test(style.slice(0, 1000));
}

/** A number that leads to a footnote is no part of the sentence. */
function isReference(element: DomElement, name: string): boolean {
  if (name !== 'sup' && name !== 'a') return false;
  const label = (element.textContent ?? '').trim();
  if (label.length > 6 || !/^[[(]?(?:\d{1,3}|[*†‡↑])[\])]?$/u.test(label)) return false;
  const link = name === 'a' ? element : element.querySelector('a');
  return link?.getAttribute('href')?.startsWith('#') ?? false;
}

function kindOf(element: DomElement, name: string): Kind {
  if (HEADINGS.test(name)) return 'heading';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  const property = element.getAttribute('itemprop') ?? '';
  const names = namesOf(element);
  if (names.length === 0 && !property) return undefined;
  const has = (...wanted: string[]) => wanted.some((word) => names.includes(word));
  const short = () => textOf(element).length <= 300;
  if (has('caption', 'figcaption') && short()) return 'caption';
  if (has('credit', 'credits', 'copyright') && short()) return 'credit';
  if (
    (has('standfirst', 'dek', 'strapline', 'subheadline', 'subtitle') || property === 'description') &&
    name !== 'article'
  )
    return textOf(element).length <= 600 ? 'standfirst' : undefined;
  if (has('byline') && textOf(element).length <= 150) return 'byline';
  return undefined;
}

/** What stands before an entry of a list, as in plain text. */
function bulletOf(item: DomElement): string {
  if (item.parentNode?.localName.toLowerCase() !== 'ol') return `${BULLET} `;
  let number = 1;
  for (const other of Array.from(item.parentNode.childNodes)) {
    if (other === item) break;
    if (other.nodeType === 1 && (other as DomElement).localName === 'li') number++;
  }
  return `${number}. `;
}
