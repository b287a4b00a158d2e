import { isCapital, type Piece, tokensIn } from '../document/tokens.ts';
import type { Document, Span } from '../document/types.ts';
import type { MeaningData } from '../language/meaning.ts';
import { type Figure, figuresFrom, isFigureMark } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { traitsOf } from './traits.ts';
import { baseForms, entryOf, type Vocabulary } from './vocabulary.ts';
import { type Reading, UNSPACED, type WordForm, type WordForms } from './word-forms.ts';

// What is compared: the words and figures of one side of a bead, each with what is known about it alone. Punctuation is
// no term; it is read for quotations and figures before it is dropped.

export interface Term extends Span {
  /** Place among the terms of its side. */
  index: number;
  text: string;
  /** Lower case, straight apostrophes, no possessive ending. */
  norm: string;
  /** `norm` without accents, hyphens and stops: what spelling systems do not touch. */
  key: string;
  /** Its number among the word forms of both sides. */
  keyId: number;
  /** Possible base forms, the likeliest first. */
  lemmas: readonly string[];
  /** Their numbers. */
  lemmaIds: readonly number[];
  /** What its base forms are known by. A figure has none. */
  reading: Reading | null;
  /** What it can be, see `TRAIT`. */
  traits: number;
  /** Carries content; else it is a grammar word. */
  content: boolean;
  /** Written as a proper name. */
  name: boolean;
  /** First word of a sentence or quotation: its capital letter says nothing. */
  opening: boolean;
  capital: boolean;
  figure: Figure | null;
  /** Index into the side's quotations, or -1. */
  quotation: number;
  /** How much it matters for what is said; about 0.1 for grammar words, 1 for plain words, more for names and figures. */
  weight: number;
}

export interface SideTerms {
  text: string;
  tokens: readonly Piece[];
  terms: Term[];
  /** Those of the terms that are figures. */
  figures: Term[];
  quotations: Quotation[];
  /** What any of its terms can be, see `TRAIT`. */
  traits: number;
}

/** A side of a bead as `compare/` knows it. */
export interface TermSource {
  document: Document;
  sentences: readonly Span[];
  ignored: readonly Span[];
}

/** Reads the terms of a side. `ignored` spans leave no trace. */
export function readTerms(side: TermSource, forms: WordForms): SideTerms {
  const { text } = side.document;
  const meaning = forms.vocabulary?.meaning;
  const { tokens, known, places, starts } = readForms(side, forms);
  // Behind all tokens nothing starts.
  starts.push(tokens.length);
  const quotations = quotationsOf(tokens);
  const figures = places.length ? figuresFrom(places, tokens, meaning) : [];
  const terms: Term[] = [];
  let next = 0;
  let start = 0;
  let opening = true;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    while (starts[start]! < i) start++;
    if (starts[start] === i) opening = true;
    const figure = next < figures.length ? figures[next]! : null;
    if (figure && figure.from === i) {
      terms.push(figureTerm(figure, tokens, terms.length, forms));
      i = figure.to;
      next++;
      opening = false;
      continue;
    }
    if (token.kind === 'punctuation' || token.text === '_') {
      if (OPENING.has(token.text)) opening = true;
    } else {
      takeWord(token, known[i]!, opening, forms, terms);
      opening = false;
    }
    i++;
  }
  if (meaning?.separable) rejoin(terms, text, meaning.separable.split(' '), forms);
  if (meaning?.capitalNouns) unname(terms, text, meaning.capitalNouns);
  let traits = 0;
  for (const term of terms) {
    traits |= term.traits;
    if (quotations.length) term.quotation = quotationOf(term, quotations);
  }
  return { text, tokens, terms, figures: figures.length ? terms.filter((t) => t.figure) : [], quotations, traits };
}

/** The tokens of a side, those with more than letters as the words and marks they are read as. */
interface ReadForms {
  tokens: readonly Piece[];
  /** What is known about each token's form; null for figures and marks. */
  known: (WordForm | null)[];
  /** Tokens before which a capital letter says nothing, and those that a figure may begin with. */
  starts: number[];
  places: number[];
}

function readForms(side: TermSource, forms: WordForms): ReadForms {
  return (side.sentences.length === 1 && !side.ignored.length && readPlain(side, forms)) || readPieces(side, forms);
}

/** Most sides are one sentence of nothing but plain words and marks: its tokens need not be copied. Else null. */
function readPlain({ document, sentences }: TermSource, forms: WordForms): ReadForms | null {
  const tokens = tokensIn(document, sentences[0]!);
  const known = new Array<WordForm | null>(tokens.length);
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const form = token.kind === 'word' ? forms.ofWord(token.word) : null;
    if (form ? !form.plain : token.text.length !== 1) return null;
    if (form ? form.opensFigure : isFigureMark(token)) places.push(i);
    known[i] = form;
  }
  const starts = [0];
  addTitle(tokens, 0, forms, starts);
  return { tokens, known, places, starts };
}

function readPieces(side: TermSource, forms: WordForms): ReadForms {
  const { vocabulary, lexicon } = forms;
  const tokens: Piece[] = [];
  const known: (WordForm | null)[] = [];
  const starts: number[] = [];
  const places: number[] = [];
  for (const sentence of side.sentences) {
    const from = tokens.length;
    for (const token of tokensIn(side.document, sentence)) {
      if (side.ignored.length && touchesAny(token, side.ignored)) continue;
      const form = token.kind === 'word' ? forms.ofWord(token.word) : null;
      if (form ? form.plain : token.text.length === 1) {
        if (form ? form.opensFigure : isFigureMark(token)) places.push(tokens.length);
        tokens.push(token);
        known.push(form);
        continue;
      }
      for (const piece of cut(token, vocabulary, lexicon)) {
        const own = formOf(piece, forms);
        if (own ? own.opensFigure : isFigureMark(piece)) places.push(tokens.length);
        tokens.push(piece);
        known.push(own);
      }
    }
    starts.push(from);
    addTitle(tokens, from, forms, starts);
  }
  return { tokens, known, places, starts };
}

/** In a headline every word has a capital letter, which then says no more than at the beginning of a sentence. */
function addTitle(tokens: readonly Piece[], from: number, { lexicon }: WordForms, starts: number[]): void {
  if (lexicon && isTitleCase(tokens, from)) for (let i = from + 1; i < tokens.length; i++) starts.push(i);
}

function quotationOf({ start, end }: Span, quotations: readonly Quotation[]): number {
  return quotations.findIndex((quotation) => start >= quotation.start && end <= quotation.end);
}

function touchesAny({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && span.start < end);
}

/** Marks behind which a capital letter says nothing. */
const OPENING = new Set('“"«„‘:—–.!?…');

function formOf({ kind, norm }: Piece, forms: WordForms): WordForm | null {
  return kind === 'word' ? forms.of(norm) : null;
}

/** A word that is more than letters, as the words and marks it is read as. */
function cut(token: Piece, vocabulary: Vocabulary | null, lexicon: Lexicon | null): Piece[] {
  // The scripts that write without spaces lie far behind ASCII and the marks of Latin texts.
  if (token.text.length > 1 && /[\u0e00-\u1fff\u2e80-\uffff]/.test(token.text) && UNSPACED.test(token.text))
    return characters(token);
  const meaning = vocabulary?.meaning;
  if (meaning && isTied(token, meaning)) return untied(token, meaning);
  return token.text.includes('-') && token.text.length > 1 ? hyphenated(token, vocabulary, lexicon) : [token];
}

function figureTerm(figure: Figure, tokens: readonly Piece[], index: number, forms: WordForms): Term {
  let written = tokens[figure.from]!.norm;
  for (let i = figure.from + 1; i < figure.to; i++) written += ` ${tokens[i]!.norm}`;
  const { norm, key, keyId, lemmas, lemmaIds, traits } = forms.ofFigure(written);
  return {
    start: figure.start,
    end: figure.end,
    index,
    text: figure.text,
    norm,
    key,
    keyId,
    lemmas,
    lemmaIds,
    reading: null,
    traits,
    content: true,
    name: false,
    opening: false,
    capital: isCapital(figure.text),
    figure,
    quotation: -1,
    weight: 1.3,
  };
}

/** Adds the term of a word, or the two of “didn’t”. */
function takeWord(token: Piece, form: WordForm | null, opening: boolean, forms: WordForms, terms: Term[]): void {
  if (form?.plain) {
    terms.push(wordTerm(token, form, terms.length, opening, forms));
    return;
  }
  for (const piece of pieces(token, forms.vocabulary?.meaning)) {
    terms.push(wordTerm(piece, forms.of(piece.norm), terms.length, opening, forms));
  }
}

function wordTerm(token: Piece, form: WordForm, index: number, opening: boolean, forms: WordForms): Term {
  const { start, end, text } = token;
  const { norm, key, keyId, stop } = form;
  const capital = isCapital(text);
  const reading = forms.reading(form, capital);
  const { lemmas, lemmaIds, traits } = reading;
  const name = capital && isProper(text, form, reading, opening, forms.vocabulary);
  const content = name || !stop;
  return {
    start,
    end,
    index,
    text,
    norm,
    key,
    keyId,
    lemmas,
    lemmaIds,
    reading,
    traits,
    content,
    name,
    opening,
    capital,
    figure: null,
    quotation: -1,
    weight: !content ? 0.1 : name ? 1.3 : reading.weight,
  };
}

/** The first word of a sentence is a name where the other side has it as one further inside. */
export function shareNames(a: SideTerms, b: SideTerms): void {
  for (const [side, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const term of side.terms) {
      if (!term.opening || term.name || !term.capital || !term.content || term.figure) continue;
      if (!other.terms.some((t) => t.name && !t.opening && t.key === term.key)) continue;
      term.name = true;
      term.weight = 1.3;
    }
  }
}

/** Whether nearly all longer words from `from` on are capitalised, as in a headline. */
function isTitleCase(tokens: readonly Piece[], from: number): boolean {
  let small = 0;
  let capital = 0;
  for (let i = from + 1; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'word' || text.length < 4) continue;
    if (isCapital(text)) capital++;
    // More small ones than the fifth of all tokens: mostly told after a few words.
    else if (5 * ++small > tokens.length - from) return false;
  }
  const long = small + capital;
  return long >= 3 && capital >= 0.8 * long;
}

/** A capital letter marks a name unless it only opens a sentence with an ordinary word. */
function isProper(
  text: string,
  { norm, stop }: WordForm,
  { calendar, nameFirst }: Reading,
  first: boolean,
  vocabulary: Vocabulary | null,
): boolean {
  if (norm === 'i' || norm.startsWith("i'")) return false;
  if (stop && first) return false;
  if (stop && !isShouted(text)) return text.length > 3 && !vocabulary;
  if (calendar && !(vocabulary?.meaning.smallCalendar && !first)) return false;
  return !first || nameFirst || isShouted(text);
}

const [SMALL_A, SMALL_Z] = [97, 122];

/** “NATO”: in capitals from its first letter to its last. */
function isShouted(text: string): boolean {
  const second = text.charCodeAt(1);
  // Most capitalised words go on with a small letter.
  if (second >= SMALL_A && second <= SMALL_Z) return false;
  return text.length > 1 && text === text.toUpperCase();
}

/** “didn’t” is two terms, “did” and “not”. */
function pieces(token: Piece, meaning: MeaningData | undefined): Piece[] {
  if (meaning && token.norm === 'cannot') {
    return [
      { ...token, end: token.start + 3, text: token.text.slice(0, 3), norm: 'can' },
      { ...token, start: token.start + 3, text: token.text.slice(3), norm: 'not' },
    ];
  }
  if (!meaning?.contractions || !token.norm.includes("'")) return [token];
  for (const [ending, word] of Object.entries(meaning.contractions)) {
    if (token.norm === ending) return [{ ...token, norm: word }];
    if (!token.norm.endsWith(ending)) continue;
    const stem = token.norm.slice(0, -ending.length);
    const cut = token.end - ending.length;
    const head = token.text.slice(0, -ending.length);
    return [
      { ...token, end: cut, text: head, norm: entryOf(meaning.contractedStems, stem) ?? stem },
      { ...token, start: cut, text: token.text.slice(-ending.length), norm: word },
    ];
  }
  return [token];
}

/** Whether a short word is tied to this one: “l’armée”, “entregar-lhes”. */
function isTied({ norm }: Piece, { elisions, enclitics }: MeaningData): boolean {
  if (elisions && norm.includes("'")) return entryOf(elisions, norm.slice(0, norm.indexOf("'"))) !== undefined;
  return enclitics !== undefined && norm.includes('-') && isEnclitic(norm, enclitics);
}

function isEnclitic(norm: string, enclitics: string): boolean {
  return ` ${enclitics} `.includes(` ${norm.slice(norm.lastIndexOf('-') + 1)} `);
}

/** The words of a token that is tied from two or more. */
function untied(token: Piece, meaning: MeaningData): Piece[] {
  const { elisions, enclitics } = meaning;
  if (token.norm.length !== token.text.length) return [token];
  const apostrophe = token.norm.indexOf("'");
  const piece = (from: number, to: number): Piece => ({
    ...token,
    start: token.start + from,
    end: token.start + to,
    text: token.text.slice(from, to),
    norm: token.norm.slice(from, to),
  });
  const length = token.text.length;
  const full = apostrophe > 0 ? entryOf(elisions, token.norm.slice(0, apostrophe)) : undefined;
  if (full !== undefined && apostrophe + 1 < length) {
    const rest = piece(apostrophe + 1, length);
    return [{ ...piece(0, apostrophe + 1), norm: full }, ...(isTied(rest, meaning) ? untied(rest, meaning) : [rest])];
  }
  const hyphen = token.norm.lastIndexOf('-');
  if (!enclitics || hyphen < 1 || !isEnclitic(token.norm, enclitics)) return [token];
  const head = piece(0, hyphen);
  return [...(isTied(head, meaning) ? untied(head, meaning) : [head]), piece(hyphen + 1, length)];
}

/** “hielt das Band an”: a particle at the end of its clause belongs to the first verb of it, which then is “anhielt” too. */
function rejoin(terms: Term[], text: string, particles: readonly string[], forms: WordForms): void {
  for (const term of terms) {
    const next = terms[term.index + 1];
    const ends = !next || /[,;:.!?]/.test(text.slice(term.end, next.start));
    if (!ends || !particles.includes(term.norm)) continue;
    let verb: Term | null = null;
    for (let k = term.index - 1; k >= Math.max(0, term.index - CLAUSE_TERMS); k--) {
      if (/[,;:.!?]/.test(text.slice(terms[k]!.end, terms[k + 1]!.start))) break;
      if (terms[k]!.content && !terms[k]!.capital && !terms[k]!.figure) verb = terms[k]!;
    }
    if (!verb) continue;
    verb.lemmas = [...verb.lemmas, ...verb.lemmas.map((lemma) => term.norm + lemma)];
    verb.lemmaIds = verb.lemmas.map((lemma) => forms.idOf(lemma));
    verb.traits = forms.vocabulary ? traitsOf(verb.norm, verb.lemmas, forms.vocabulary.traits) : 0;
  }
}

/** As many terms a clause is looked through for the verb of its last particle. */
const CLAUSE_TERMS = 16;

/**
 * Where every noun has a capital letter, only what has a name's company is one: known places, words in capitals, and
 * capitalised words in a row that do not end as common nouns do.
 */
function unname(
  terms: Term[],
  text: string,
  { places, commonEndings }: NonNullable<MeaningData['capitalNouns']>,
): void {
  const known = new Set(places.split(' '));
  const common = new RegExp(`(?:${commonEndings.split(' ').join('|')})$`, 'u');
  const capital = (term: Term | undefined) => term?.name === true && !term.figure && !common.test(term.norm);
  const beside = terms.map((term, i) => {
    if (!capital(term)) return false;
    const tied = (other: Term | undefined, from: number, to: number) =>
      capital(other) && /^ $/.test(text.slice(from, to));
    const [before, after] = [terms[i - 1], terms[i + 1]];
    return tied(before, before?.end ?? 0, term.start) || tied(after, term.end, after?.start ?? 0);
  });
  terms.forEach((term, i) => {
    if (!term.name || term.figure) return;
    const shouted = term.text.length > 1 && term.text === term.text.toUpperCase();
    if (known.has(term.norm) || shouted || /\p{Ll}\p{Lu}/u.test(term.text) || beside[i]) return;
    term.name = false;
    term.weight = 1;
  });
}

/** “six-point” and “Covid-19” hold a figure of their own; “twenty-one” and “two-thirds” are one figure. */
function numbered(token: Piece, meaning: MeaningData | undefined): Piece[] {
  const cut = token.text.indexOf('-');
  const last = token.text.lastIndexOf('-');
  const piece = (from: number, to: number, kind: Piece['kind']): Piece => {
    const text = token.text.slice(from, to);
    return { start: token.start + from, end: token.start + to, text, norm: token.norm.slice(from, to), kind };
  };
  if (token.norm.length !== token.text.length) return [token];
  const tail = token.text.slice(last + 1);
  if (/^\d+$/.test(tail))
    return [piece(0, last, 'word'), piece(last, last + 1, 'punctuation'), piece(last + 1, token.text.length, 'number')];
  const { numbers, ordinals, fractions, multipliers } = meaning ?? {};
  const has = (table: object | undefined, word: string) => table !== undefined && Object.hasOwn(table, word);
  const second = token.norm.slice(cut + 1).split('-')[0]!;
  const value =
    has(numbers, second) ||
    has(ordinals, second) ||
    has(multipliers, second) ||
    has(fractions, second.replace(/s$/, ''));
  if (!has(numbers, token.norm.slice(0, cut)) || value) return [token];
  return [piece(0, cut, 'word'), piece(cut, cut + 1, 'punctuation'), piece(cut + 1, token.text.length, 'word')];
}

/** A word with hyphens: its figures stand alone (see `numbered`), and so do its parts when each is a word of its own. */
function hyphenated(token: Piece, vocabulary: Vocabulary | null, lexicon: Lexicon | null): Piece[] {
  const pieces = numbered(token, vocabulary?.meaning);
  if (!vocabulary || !lexicon) return pieces;
  return pieces.flatMap((piece) => (piece.text.includes('-') && piece.text.length > 1 ? parted(piece) : [piece]));

  /** “pre-war”, “Kyiv-based”, “year-over-year”; not “well-known”, which is a word, nor “Al-Masri”, which is a name. */
  function parted(word: Piece): Piece[] {
    const texts = word.text.split('-');
    if (word.norm.length !== word.text.length || lexicon!.has(word.norm)) return [word];
    if (entryOf(vocabulary!.meaning.numbers, word.norm.split('-')[0]!) !== undefined) return [word];
    const plain = texts.every(
      (text, i) => text.length > 1 && (i === 0 || (!isCapital(text) && known(text.toLowerCase()))),
    );
    if (!plain) return [word];
    const result: Piece[] = [];
    let at = 0;
    for (const text of texts) {
      if (at > 0) {
        result.push({ start: word.start + at, end: word.start + at + 1, text: '-', norm: '-', kind: 'punctuation' });
        at++;
      }
      const norm = word.norm.slice(at, at + text.length);
      result.push({ start: word.start + at, end: word.start + at + text.length, text, norm, kind: 'word' });
      at += text.length;
    }
    return result;
  }

  function known(text: string): boolean {
    return vocabulary!.stopwords.has(text) || baseForms(text, vocabulary).some((form) => lexicon!.has(form));
  }
}

function characters(token: Piece): Piece[] {
  const result: Piece[] = [];
  let at = token.start;
  for (const character of token.text) {
    result.push({ ...token, start: at, end: at + character.length, text: character, norm: character.toLowerCase() });
    at += character.length;
  }
  return result;
}
