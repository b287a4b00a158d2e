import { english } from './data/en.ts';
import type { LanguageData } from './types.ts';

/** Language data by code. A value, not a global: callers may pass their own. */
export type Languages = ReadonlyMap<string, LanguageData>;

/** The languages that ship with the tool. A new language is one file in `data/` and one line here. */
export const LANGUAGES: Languages = new Map([english].map((data) => [data.code, data]));

/** Data of `code`, or English where there is none: its segmentation rules are the best default for unknown text. */
export function languageData(languages: Languages, code: string): LanguageData {
  return languages.get(code) ?? english;
}
