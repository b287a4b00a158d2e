import MarkdownIt, { type Token } from 'markdown-it';
import { joinBlocks, NOTHING_SAID, type Parsed, type ReadBlock } from './blocks.ts';
import { tidy } from './html-blocks.ts';

// Markdown in, text without its marks out: emphasis, links and pictures leave their words, headings become furniture,
// a heading of the first level above everything the title. Front matter (`---`) gives title, byline and date.

/** A longer paragraph is no hand-written Markdown; its marks stay, because looking for them could take long. */
const LONGEST_INLINE = 200_000;
const BULLET = '• ';

export function readMarkdown(markdown: string): Parsed {
  const { about, body } = frontMatter(markdown.replace(/\r\n?/g, '\n'));
  const blocks = blocksOf(body);
  const first = blocks[0];
  if (first?.kind === 'heading' && first.level === 1) first.kind = 'title';
  const title = about['title'] ?? (first?.kind === 'title' ? first.text : null);
  const byline = about['author'] ?? about['byline'] ?? null;
  const date = about['date'] ?? null;
  const above: ReadBlock[] = [];
  if (title && first?.text !== title) above.push({ text: title, kind: 'title' });
  if (byline) above.push({ text: byline, kind: 'byline' });
  if (date) above.push({ text: date, kind: 'dateline' });
  const language = about['lang'] ?? null;
  return { ...NOTHING_SAID, ...joinBlocks([...above, ...blocks]), title, byline, date, published: date, language };
}

interface MarkdownBlock extends ReadBlock {
  /** Level of a heading. */
  level?: number;
}

function blocksOf(markdown: string): MarkdownBlock[] {
  const parser = new MarkdownIt({ html: true, maxNesting: 50 });
  parser.core.ruler.before('inline', 'bounded', (state) => {
    for (const token of state.tokens) {
      if (token.type === 'inline' && token.content.length > LONGEST_INLINE) token.type = 'text';
    }
  });
  const blocks: MarkdownBlock[] = [];
  const lists: { next: number | null }[] = [];
  let mark = '';
  let heading = 0;
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'bullet_list_open') lists.push({ next: null });
    else if (token.type === 'ordered_list_open') lists.push({ next: Number(token.attrGet('start') ?? 1) });
    else if (token.type.endsWith('_list_close')) lists.pop();
    else if (token.type === 'list_item_open') mark = markOf(lists.at(-1));
    else if (token.type === 'heading_open') heading = Number(token.tag.slice(1));
    else if (token.type === 'heading_close') heading = 0;
    else if (
      token.type === 'inline' ||
      token.type === 'text' ||
      token.type === 'fence' ||
      token.type === 'code_block'
    ) {
      const text = tidy(token.type === 'inline' ? wordsOf(token.children ?? []) : token.content);
      if (text) blocks.push({ text: mark + text, ...(heading ? { kind: 'heading', level: heading } : {}) });
      mark = '';
    } else if (token.type === 'html_block') {
      const text = tidy(withoutTags(token.content));
      if (text) blocks.push({ text });
    }
  }
  return blocks;
}

function markOf(list: { next: number | null } | undefined): string {
  return list?.next == null ? BULLET : `${list.next++}. `;
}

function wordsOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'html_inline') text += /^<br\b/i.test(token.content) ? '\n' : '';
    else if (token.type !== 'image') text += token.content;
  }
  return text;
}

function withoutTags(html: string): string {
  return withoutComments(html)
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[a-z/!][^<>]{0,5000}>/gi, '');
}

function withoutComments(html: string): string {
  let rest = '';
  let from = 0;
  for (;;) {
    const open = html.indexOf('<!--', from);
    const close = open < 0 ? -1 : html.indexOf('-->', open + 4);
    if (close < 0) return rest + html.slice(from);
    rest += html.slice(from, open);
    from = close + 3;
  }
}

/** `key: value` lines between two lines of dashes at the very top. */
function frontMatter(markdown: string): { about: Record<string, string>; body: string } {
  const end = markdown.startsWith('---\n') ? markdown.slice(0, 20_000).indexOf('\n---\n', 3) : -1;
  const lines = end < 0 ? [] : markdown.slice(4, Math.max(4, end)).split('\n');
  const fields = lines.map((line) => /^([\w-]{1,40}):\s*(.*)$/.exec(line));
  if (!fields.some(Boolean)) return { about: {}, body: markdown };
  const about: Record<string, string> = {};
  for (const field of fields) {
    const value = field?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (field && value) about[field[1]!.toLowerCase()] = value;
  }
  return { about, body: markdown.slice(end + 5) };
}
