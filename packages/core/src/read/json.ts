import { joinBlocks, type Parsed, type ReadBlock } from './blocks.ts';
import { ReadError } from './types.ts';

// A document as JSON: {"title", "text", "date", "url", "lang", "byline"}. Only `text` must be there; other fields are let be.

const FORM = 'Write {"title", "text", "date", "url", "lang"}.';

/** Reads the JSON of one document. Title, byline and date become furniture above the text. */
export function readJson(json: string): Parsed {
  const value: unknown = JSON.parse(json);
  if (Array.isArray(value)) {
    throw new ReadError('json-list', `is a JSON list, not one document. Give each document a file of its own. ${FORM}`);
  }
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof fields['schema'] === 'string' && fields['schema'].startsWith('storydrift-')) {
    throw new ReadError('json-no-text', 'is a report of storydrift, not a text. Open it with storydrift view.');
  }
  const field = (key: string): string | null => {
    const found = fields[key];
    if (found === undefined || found === null) return null;
    if (typeof found === 'string') return found.trim() || null;
    throw new ReadError('json-no-text', `is JSON whose "${key}" is no string. ${FORM}`);
  };
  const text = field('text');
  if (text === null) throw new ReadError('json-no-text', `is JSON without a "text". ${FORM}`);
  const [title, byline, date] = [field('title'), field('byline'), field('date')];
  const above: ReadBlock[] = [];
  if (title !== null && !text.startsWith(title)) above.push({ text: title, kind: 'title' });
  if (byline !== null) above.push({ text: byline, kind: 'byline' });
  if (date !== null) above.push({ text: date, kind: 'dateline' });
  return {
    ...joinBlocks([...above, { text }]),
    title,
    byline,
    date,
    published: date,
    language: field('lang'),
    url: field('url'),
  };
}
