import { arabic } from './data/ar/index.ts';
import { german } from './data/de/index.ts';
import { english } from './data/en/index.ts';
import { spanish } from './data/es/index.ts';
import { french } from './data/fr/index.ts';
import { italian } from './data/it/index.ts';
import { polish } from './data/pl/index.ts';
import { portuguese } from './data/pt/index.ts';
import { russian } from './data/ru/index.ts';
import { ukrainian } from './data/uk/index.ts';
import { chinese } from './data/zh/index.ts';
import type { FurnitureData, LanguageData, SegmentationData } from './types.ts';

/** Language data by code. A value, not a global: callers may pass their own. */
export type Languages = ReadonlyMap<string, LanguageData>;

/** The languages that ship with the tool. A new language is one folder in `data/` and one line here. */
export const LANGUAGES: Languages = new Map(
  [english, russian, ukrainian, german, french, spanish, italian, polish, portuguese, chinese, arabic].map((data) => [
    data.code,
    data,
  ]),
);

/** Segmentation and furniture data of a language, or English where there is none: the best default for unknown text. */
export function structureData(
  languages: Languages,
  code: string,
): { segmentation: SegmentationData; furniture: FurnitureData } {
  const data = languages.get(code);
  return {
    segmentation: data?.segmentation ?? english.segmentation!,
    furniture: data?.furniture ?? english.furniture!,
  };
}
