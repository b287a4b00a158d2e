import { memoised } from '../document/memo.ts';
import type { LanguageData } from '../language/types.ts';
import type { Category } from '../report/schema.ts';
import { antonymCheck } from './antonym.ts';
import { artefactCheck } from './artefact.ts';
import { attributionCheck } from './attribution.ts';
import { causalityCheck } from './causality.ts';
import { additionCheck, omissionCheck } from './content.ts';
import { genderCheck } from './gender.ts';
import { loadedWordingCheck } from './loaded-wording.ts';
import { mistranslationCheck } from './mistranslation.ts';
import { modalityCheck } from './modality.ts';
import { nameCheck } from './name.ts';
import { negationCheck } from './negation.ts';
import { numberCheck } from './number.ts';
import { quantifierCheck } from './quantifier.ts';
import { quotationCheck } from './quotation.ts';
import { roleCheck } from './role.ts';
import { tenseCheck } from './tense.ts';
import { timeCheck } from './time.ts';
import type { CategoryCheck } from './types.ts';
import { untranslatedCheck } from './untranslated.ts';

/** All checks in the order in which they run: the narrower a check, the earlier; what is left over is content. */
export const CHECKS: readonly CategoryCheck[] = [
  numberCheck,
  timeCheck,
  nameCheck,
  genderCheck,
  untranslatedCheck,
  negationCheck,
  antonymCheck,
  modalityCheck,
  tenseCheck,
  quantifierCheck,
  causalityCheck,
  roleCheck,
  attributionCheck,
  quotationCheck,
  loadedWordingCheck,
  mistranslationCheck,
  omissionCheck,
  additionCheck,
  artefactCheck,
];

const allowedBy = (language: LanguageData | null): readonly CategoryCheck[] =>
  CHECKS.filter((check) => check.needs.every((field) => language?.meaning?.[field] !== undefined));

const WITHOUT_DATA = allowedBy(null);
const ofLanguage = memoised<LanguageData, readonly CategoryCheck[]>(allowedBy);

/** Checks that the data of a language allows. */
export function checksFor(language: LanguageData | null): readonly CategoryCheck[] {
  return language ? ofLanguage(language) : WITHOUT_DATA;
}

/** Categories that are checked for a language; null is a language nothing is known about. */
export function checkedCategories(language: LanguageData | null): Category[] {
  return checksFor(language).map((check) => check.category);
}
