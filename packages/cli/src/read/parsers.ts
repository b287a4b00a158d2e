import { type DomDocument, type Pdf, type PdfRun, ReadError, type Readers } from '@storydrift/core/read';

// The libraries behind the formats, each loaded when its first document comes: linkedom for pages, mammoth for Word,
// unpdf (pdf.js) for PDF.

export const PARSERS: Required<Readers> = {
  async parseHtml(html) {
    const { DOMParser } = await import('linkedom');
    return new DOMParser().parseFromString(html, 'text/html') as unknown as DomDocument;
  },
  async docxToHtml(docx, options) {
    const { default: mammoth } = await import('mammoth');
    return (await mammoth.convertToHtml({ buffer: Buffer.from(docx) }, options)).value;
  },
  async readPdf(bytes, mostPages): Promise<Pdf> {
    const { getDocumentProxy } = await import('unpdf');
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }).catch(refuse);
    const pages: Pdf['pages'] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = (await page.getTextContent()) as { items: (TextItem | { type: string })[] };
      pages.push({ width, height, runs: items.flatMap((item) => ('str' in item ? runOf(item) : [])) });
      page.cleanup();
    }
    return { total: pdf.numPages, pages };
  },
};

/** What pdf.js says of a file that it cannot open at all. */
function refuse(error: unknown): never {
  if ((error as Error).name !== 'PasswordException') throw error;
  throw new ReadError('protected', 'is a PDF protected by a password. Save it without the password and try again.');
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
}

/** A run with its place; text that does not run from left to right on the page (stamps, watermarks) is none. */
function runOf({ str, transform, width }: TextItem): PdfRun[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > 0.1 * Math.abs(a) + 0.01) return [];
  return [{ text: str, x, y, width, height: Math.hypot(c, d) }];
}
