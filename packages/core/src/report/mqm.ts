import type { Category, Finding } from './schema.ts';

/** How categories map to the top-level dimensions of MQM (Multidimensional Quality Metrics, ISO 5060). */
export const MQM: Readonly<Record<Category, Finding['mqm']>> = {
  number: 'Accuracy',
  name: 'Terminology',
  gender: 'Accuracy',
  negation: 'Accuracy',
  antonym: 'Accuracy',
  modality: 'Accuracy',
  quantifier: 'Accuracy',
  role: 'Accuracy',
  attribution: 'Accuracy',
  quotation: 'Accuracy',
  time: 'Accuracy',
  tense: 'Linguistic conventions',
  causality: 'Accuracy',
  'loaded-wording': 'Style',
  mistranslation: 'Accuracy',
  untranslated: 'Accuracy',
  omission: 'Accuracy',
  addition: 'Accuracy',
  artefact: 'Linguistic conventions',
};
