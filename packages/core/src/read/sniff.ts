import { ReadError, type ReadFormat } from './types.ts';

// Which format bytes are, by their content. Formats that cannot be read are known by name, so that the error can say
// what to do.

/** What is left of a format once the bytes are known to be text. */
export type TextFormat = Exclude<ReadFormat, 'docx' | 'pdf'>;

const RTF = '{\\rtf';

const OTHERS: readonly (readonly [signature: string, what: string, instead: string])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Word (.doc) or Office file', 'Save it as .docx or plain text'],
  [RTF, 'a Rich Text (.rtf) file', 'Save it as .docx or plain text'],
  ['\x1f\x8b', 'a gzip archive', 'Unpack it first'],
  ['7z\xbc\xaf', 'a 7-Zip archive', 'Unpack it first'],
  ['Rar!', 'a RAR archive', 'Unpack it first'],
  ['BZh', 'a bzip2 archive', 'Unpack it first'],
  ['\x89PNG', 'a picture', 'Give the text itself; text recognition (OCR) can get it out of a picture'],
  ['\xff\xd8\xff', 'a picture', 'Give the text itself; text recognition (OCR) can get it out of a picture'],
  ['GIF8', 'a picture', 'Give the text itself; text recognition (OCR) can get it out of a picture'],
  ['RIFF', 'a picture, sound or film', 'Give the text itself'],
  ['\x7fELF', 'a program', 'Give a text'],
  ['MZ\x90', 'a program', 'Give a text'],
  ['PAR1', 'a Parquet table', 'Give a text'],
  ['SQLite format 3', 'a database', 'Give a text'],
];

/** Says that bytes are a .docx or a PDF; null when they may be text. Other formats are refused. */
export function sniffBytes(bytes: Uint8Array): 'docx' | 'pdf' | null {
  const head = latin1(bytes.subarray(0, 1024));
  // Some producers put a few bytes before the mark; readers allow 1,024.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffZip(bytes);
  for (const [signature, what, instead] of OTHERS) {
    if (head.startsWith(signature) && (signature === RTF || !isPlain(head))) throw otherFormat(what, instead);
  }
  if (
    /^[\s\S]{0,300}content-type:\s*multipart\/related/i.test(head) &&
    /^(?:from|mime-version|date|subject|snapshot)/i.test(head)
  ) {
    throw otherFormat('a web archive (.mht, “single file”)', 'Save the page as “web page, HTML only”');
  }
  return null;
}

function sniffZip(bytes: Uint8Array): 'docx' {
  // Names stand in the list at the end and before each part. A few hundred thousand bytes of either hold them.
  const names = latin1(bytes.subarray(0, 65_536)) + latin1(bytes.subarray(Math.max(0, bytes.length - 262_144)));
  if (names.includes('application/vnd.oasis.opendocument') || names.includes('mimetypeapplication/vnd.oasis'))
    throw otherFormat('an OpenDocument (.odt) file', 'Save it as .docx or plain text');
  if (names.includes('mimetypeapplication/epub'))
    throw otherFormat('an e-book (.epub)', 'Save the article as plain text');
  if (/\bxl\/workbook/.test(names)) throw otherFormat('a spreadsheet (.xlsx)', 'Save the article as plain text');
  if (names.includes('ppt/presentation')) throw otherFormat('a presentation (.pptx)', 'Save the article as plain text');
  if (names.includes('word/') || names.includes('[Content_Types].xml')) return 'docx';
  throw otherFormat('a zip archive', 'Unpack it first');
}

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|ul|ol|blockquote|span|figure|header)\b/i;
const HTML_CLOSED =
  /<\/(?:p|div|html|body|article|main|section|h[1-6]|table|ul|ol|blockquote|span|figure|header|title|a|li)\s*>/i;

/** Which format a text is: by its content, and by its name or declared type where the content leaves a doubt. */
export function sniffText(text: string, name = '', contentType = ''): TextFormat {
  const head = text.slice(0, 4096);
  const ends = (...suffixes: string[]) => suffixes.some((suffix) => pathOf(name).endsWith(suffix));
  if (/^\s*[{[]/.test(head) && isJson(text)) return 'json';
  const start = afterPreamble(head);
  if (HTML_START.test(start) && (/<(?:!doctype\s+html|html)\b/i.test(head) || HTML_CLOSED.test(text.slice(0, 200_000))))
    return 'html';
  const called = ends('.html', '.htm', '.xhtml') || /\b(?:x?html)\b/i.test(contentType);
  if (called && /<[a-z!/][^<>]{0,2000}>/i.test(text.slice(0, 200_000))) return 'html';
  if (ends('.md', '.markdown', '.mkd', '.mdown') || /markdown/i.test(contentType) || looksLikeMarkdown(text))
    return 'markdown';
  return 'text';
}

/** The text without what may stand before a page: white space, an XML declaration, comments. */
function afterPreamble(head: string): string {
  let rest = head.trimStart();
  for (;;) {
    const close = rest.startsWith('<?xml') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    const end = close === null ? -1 : rest.indexOf(close, 4);
    if (close === null || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}

/** Marks that hardly stand in plain text. Two different ones are Markdown; one alone may be anything. */
const MARKDOWN_SIGNS = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,300}\]\((?:https?:|\/|#|mailto:)[^)\s]{1,2000}\)/,
  /(?:^|\s)\*\*\S[^*\n]{1,300}\*\*/m,
  /^(?:```|~~~)/m,
  /^\[[^\]\n]{1,100}\]: \S+$/m,
  /^---\n(?:[\w-]{1,40}: [^\n]{1,500}\n){1,30}---\n/,
];

function looksLikeMarkdown(text: string): boolean {
  const part = text.slice(0, 100_000);
  return MARKDOWN_SIGNS.filter((sign) => sign.test(part)).length >= 2;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** File name or path of an address, in small letters, without query and fragment. */
function pathOf(name: string): string {
  const path = /^https?:/i.test(name) ? name.split(/[?#]/, 1)[0]! : name;
  return path.toLowerCase();
}

function isPlain(head: string): boolean {
  return !/[\0-\x08\x0e-\x1f\x80-\xff]/.test(head);
}

/** Bytes as characters of the same number. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    // Handing the array over takes a tenth of the time of spreading it.
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(i, i + 8192));
  }
  return text;
}

function otherFormat(what: string, instead: string): ReadError {
  return new ReadError('other-format', `is ${what}. ${instead} and try again.`, { what });
}
