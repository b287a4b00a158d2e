import type { LanguageData } from '../language/types.ts';
import type { Category } from '../report/schema.ts';
import { additionCheck, omissionCheck } from './content.ts';
import { modalityCheck } from './modality.ts';
import { nameCheck } from './name.ts';
import { negationCheck } from './negation.ts';
import { numberCheck } from './number.ts';
import { quotationCheck } from './quotation.ts';
import type { CategoryCheck } from './types.ts';

/** All checks in the order in which they run: the narrower a check, the earlier; what is left over is content. */
export const CHECKS: readonly CategoryCheck[] = [
  numberCheck,
  nameCheck,
  negationCheck,
  modalityCheck,
  quotationCheck,
  omissionCheck,
  additionCheck,
];

/** Checks that the data of a language allows. */
export function checksFor(language: LanguageData | null): CategoryCheck[] {
  return CHECKS.filter((check) => check.needs.every((field) => language?.meaning?.[field] !== undefined));
}

/** Categories that are checked for a language; null is a language nothing is known about. */
export function checkedCategories(language: LanguageData | null): Category[] {
  return checksFor(language).map((check) => check.category);
}
