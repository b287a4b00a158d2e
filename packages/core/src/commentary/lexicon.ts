import type { Token } from '../document/tokens.ts';
import { onWord } from '../document/words.ts';
import { FURTHER_SIGNATURES } from '../language/data/signatures.ts';
import type { Languages } from '../language/registry.ts';
import type { CommentaryData, LanguageData } from '../language/types.ts';
import { words } from '../language/words.ts';
import { vocabularyOf } from '../semantics/vocabulary.ts';
import { compileEuphemisms, type Euphemisms } from './euphemisms.ts';
import { compilePhrases, type Phrases } from './phrases.ts';
import { compileTraces, type Traces } from './signals/words.ts';
import { compileSignatures, type Signatures } from './signature.ts';

// In: language data. Out: the same, compiled for searching: signatures, notices and disclaimers of all languages (a note
// may be signed in any), word lists of the copy's language.

export interface Lexicon {
  signatures: Signatures;
  notice: RegExp | undefined;
  disclaimer: RegExp | undefined;
  /** Word lists of the copy's language. */
  phrases: Phrases<Tag>;
  euphemisms: Euphemisms;
  traces: Traces | undefined;
  /** Sentence adverbs by their form. */
  adverb: (token: Token) => boolean;
  /** The form of an adverb is evidence without the original too. */
  adverbAlone: boolean;
  /** A noun in quotation marks is the title of a paper, a ship or a work; asked with the noun in front of it. */
  titled: (noun: string, before: string) => boolean;
  /** Relative pronouns. */
  relatives: ReadonlySet<string>;
  isGrammar: (word: string) => boolean;
  /** Number words, ordinals among them, weekdays and months. */
  isFact: (word: string) => boolean;
  /** Indefinite articles. */
  indefinite: ReadonlySet<string>;
  /** Nouns are written with a capital letter: a capital is no name. */
  capitalNouns: boolean;
}

export type Tag =
  | 'stance'
  | 'softStance'
  | 'mildStance'
  | 'voice'
  | 'softVoice'
  | 'epithet'
  | 'softEpithet'
  | 'reporting'
  | 'explaining'
  | 'question'
  | 'narrative'
  | 'claim'
  | 'naming'
  /** Adjectives that judge, by their form. */
  | 'judging'
  /** Milder or official labels. */
  | 'mild';

// Compiling is a pure function of data that never changes, so its result is kept as long as the data lives.
const kept = new WeakMap<Languages, Map<string, Lexicon>>();

export function lexiconOf(languages: Languages, language: LanguageData | null): Lexicon {
  const byCode = kept.get(languages) ?? new Map<string, Lexicon>();
  kept.set(languages, byCode);
  const code = language?.code ?? '';
  const lexicon = byCode.get(code) ?? compile(languages, language);
  byCode.set(code, lexicon);
  return lexicon;
}

function compile(languages: Languages, language: LanguageData | null): Lexicon {
  const all = [...languages.values()].flatMap(({ commentary }) => (commentary ? [commentary] : []));
  const vocabulary = language?.meaning ? vocabularyOf(language.meaning) : undefined;
  const stopwords = vocabulary?.stopwords ?? new Set<string>();
  const numbers = { ...language?.meaning?.numbers, ...language?.meaning?.ordinals };
  const own: Partial<CommentaryData> = language?.commentary ?? {};
  return {
    signatures: compileSignatures([...all.flatMap(({ signatures }) => signatures), ...FURTHER_SIGNATURES]),
    notice: union(all.flatMap(({ notices = [] }) => notices)),
    disclaimer: union(all.flatMap(({ disclaimers = [] }) => disclaimers)),
    phrases: compilePhrases<Tag>(
      {
        stance: own.stance?.firm ?? [],
        softStance: own.stance?.soft ?? [],
        mildStance: own.stance?.mild ?? [],
        voice: own.voice?.firm ?? [],
        softVoice: own.voice?.soft ?? [],
        epithet: own.epithets?.firm ?? [],
        softEpithet: own.epithets?.soft ?? [],
        reporting: own.reporting ?? [],
        explaining: own.explaining ?? [],
        question: own.questions ?? [],
        narrative: own.narrative ?? [],
        claim: own.claims ?? [],
        naming: own.naming ?? [],
        judging: [],
        mild: own.euphemisms?.flatMap(({ mild }) => mild) ?? [],
      },
      { judging: byForm(own.judging) },
    ),
    euphemisms: compileEuphemisms(own.euphemisms ?? []),
    traces: compileTraces(own.traces),
    adverb: adverbBy(own.adverbs),
    adverbAlone: own.adverbs?.complete ?? false,
    titled: titledBy(own.titled),
    relatives: new Set(words(own.relatives ?? '')),
    isGrammar: (word) => stopwords.has(word),
    isFact: (word) =>
      vocabulary !== undefined &&
      (vocabulary.weekdays.has(word) || vocabulary.months.has(word) || Object.hasOwn(numbers, word)),
    // English lists its definite one among them.
    indefinite: new Set(language?.meaning?.articles?.filter((word) => word !== 'the')),
    capitalNouns: language?.code === 'de',
  };
}

function byForm(form: { pattern: string; neutral: string } | undefined): (word: string) => boolean {
  if (!form) return () => false;
  const pattern = new RegExp(`^(?:${form.pattern})$`, 'u');
  const neutral = new Set(words(form.neutral));
  return (word) => word.length < 40 && pattern.test(word) && !neutral.has(word);
}

function adverbBy(form: CommentaryData['adverbs']): Lexicon['adverb'] {
  const isAdverb = byForm(form);
  const known = onWord(({ norm }) => isAdverb(norm));
  return ({ word }) => known(word);
}

function titledBy(data: CommentaryData['titled']): Lexicon['titled'] {
  if (!data) return () => false;
  const names = new Set(words(data.names));
  const kinds = new RegExp(`(?:${data.kinds})$`, 'u');
  return (noun, before) => names.has(noun) || kinds.test(before);
}

function union(sources: readonly string[]): RegExp | undefined {
  return sources.length ? new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'iu') : undefined;
}
