import { type Token, tokenize } from '../document/tokens.ts';
import type { NoteDraft } from './drafts.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Reading, SentenceReading } from './reading.ts';

// Single words that comment: sentence adverbs (“tellingly”), epithets beside names, quotation marks of irony.

/** Sentence adverbs at the head of a sentence; with the original also mild ones that it lacks. */
export function stanceMarkers(reading: Reading): NoteDraft[] {
  const { support } = reading;
  return reading.sentences.flatMap((sentence): NoteDraft[] => {
    const { tokens, phrases } = sentence;
    if (sentence.quoted[0]) return [];
    // What opens a whole sentence of comment is a marker only where the original has the rest of that sentence.
    // Without it a comma tells such a marker from the start of a remark.
    const voiced = phrases.voice.filter(({ to }) => support || tokens[to]?.text === ',');
    const firm = [...phrases.stance, ...voiced].find(({ from }) => from === 0);
    const soft = [...phrases.softStance, ...(support ? phrases.mildStance : [])].find(({ from }) => from === 0);
    const match =
      firm ??
      (support || (reading.lexicon.adverbAlone && !isMild(phrases)) ? adverbAtHead(sentence, reading) : undefined) ??
      soft;
    if (!match || sentence.support?.inserted) return [];
    const seen = [...sentence.firm, ...sentence.soft].some(({ from }) => from === match.from);
    if ((!seen && match.phrase) || sentence.support?.own.texts.some((text) => hasStance(text, reading))) return [];
    const comma = tokens[match.to]?.text === ',' ? tokens[match.to]! : undefined;
    if (!firm && !comma) return [];
    const { start, end } = { start: match.start, end: comma?.end ?? match.end };
    return [
      {
        start,
        end,
        kind: 'stance_marker',
        grade: 'likely',
        code: support ? 'stance-unsupported' : 'stance',
        params: { words: reading.scene.text.slice(match.start, match.end) },
        why: support
          ? 'Words that judge the statement behind them; the original does not have them.'
          : 'Words that judge the statement behind them.',
      },
    ];
  });
}

/** `Amusingly,` or `Amusingly enough,`: a sentence adverb by its form, which the original does not have. */
function adverbAtHead(
  { tokens, support: own }: SentenceReading,
  { lexicon, support }: Reading,
): PhraseMatch | undefined {
  const [first, second] = tokens;
  if (!first || !second || !lexicon.adverb(first.norm)) return undefined;
  if (own && support?.keys(first).some((key) => own.near.keys.has(key))) return undefined;
  const last = second.norm === 'enough' ? second : first;
  return { start: first.start, end: last.end, from: 0, to: last === first ? 1 : 2, phrase: '' };
}

/** The sentence opens with what newspapers say without a judgement, too: only the original can tell. */
function isMild({ mildStance }: SentenceReading['phrases']): boolean {
  return mildStance.some(({ from }) => from === 0);
}

/** The original judges the same statement, if in other words. */
function hasStance(text: string, { lexicon }: Reading): boolean {
  const tokens = tokenize(text.slice(0, 400));
  if (tokens[0] && lexicon.adverb(tokens[0].norm)) return true;
  const { stance, softStance, mildStance } = lexicon.phrases.find(tokens);
  return stance.length + softStance.length + mildStance.length > 0;
}

/** A judging word in front of a name or a noun that the original has without it. */
export function epithets(reading: Reading): NoteDraft[] {
  const { lexicon, support } = reading;
  return reading.sentences.flatMap((sentence): NoteDraft[] => {
    const { tokens, quoted, phrases } = sentence;
    if (sentence.support?.inserted) return [];
    const firm = phrases.epithet;
    const matches = support ? [...firm, ...phrases.softEpithet, ...byForm(tokens, lexicon)] : firm;
    return matches.flatMap((match): NoteDraft[] => {
      const next = tokens[match.to];
      // An epithet stands in front of its noun; “dubious that …” is said of somebody.
      if (quoted[match.from] || next?.kind !== 'word' || lexicon.isGrammar(next.norm)) return [];
      if (support && sentence.support) {
        const has = (i: number) => support.keys(tokens[i]!).some((key) => sentence.support!.near.keys.has(key));
        if (has(match.from)) return [];
        const beside = [match.to, match.to + 1, match.from - 1].some((i) => tokens[i]?.kind === 'word' && has(i));
        if (!beside) return [];
      }
      return [
        {
          start: match.start,
          end: match.end,
          kind: 'loaded_epithet',
          // Many a paper calls a thing “so-called” that others call so.
          grade: support || match.phrase !== 'so-called' ? 'likely' : 'possible',
          code: support ? 'epithet-unsupported' : 'epithet',
          params: { word: tokens[match.from]!.text },
          why: `A word that judges what it stands beside${support ? '; the original does not have it' : ''}.`,
        },
      ];
    });
  });
}

function byForm(tokens: readonly Token[], { judging }: Reading['lexicon']): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { norm, kind, start, end } = tokens[i]!;
    if (kind === 'word' && judging(norm)) found.push({ start, end, from: i, to: i + 1, phrase: norm });
  }
  return found;
}

/** Quotation marks round a word or two that nobody is quoted with. */
export function scareQuotes(reading: Reading): NoteDraft[] {
  const { scene, support } = reading;
  if (!support) return [];
  return reading.sentences.flatMap((sentence) =>
    scene
      .quotationsIn(sentence.sentence)
      .filter(
        ({ start, end, unclosed }) => !unclosed && start >= sentence.sentence.start && end <= sentence.sentence.end,
      )
      .flatMap((quotation, _, all) => (all.length > 1 ? [] : (judgeQuotes(quotation, sentence, reading) ?? []))),
  );
}

function judgeQuotes(
  quotation: Reading['scene']['quotations'][number],
  sentence: SentenceReading,
  { support, scene }: Reading,
): NoteDraft | undefined {
  if (!support || !sentence.support || sentence.support.inserted) return undefined;
  const inside = sentence.tokens.filter(({ start, end }) => start > quotation.start && end < quotation.end);
  const words = inside.filter(({ kind }) => kind !== 'punctuation');
  if (words.length === 0 || words.length > 3 || /^\p{Lu}/u.test(words[0]!.text)) return undefined;
  if (sentence.reporting.length > 0 || words.some(({ kind }) => kind === 'number')) return undefined;
  const quotes = sentence.support.near.texts.some((text) =>
    quotesAny(
      text,
      words.map(({ norm }) => norm),
    ),
  );
  if (quotes) return undefined;
  if (!words.some((token) => support.keys(token).some((key) => sentence.support!.near.keys.has(key)))) return undefined;
  return {
    start: quotation.start,
    end: quotation.end,
    kind: 'scare_quotes',
    grade: 'likely',
    code: 'scare-quotes-unsupported',
    params: { words: scene.text.slice(quotation.inner.start, quotation.inner.end) },
    why: 'Quotation marks of irony: the original has the word without them.',
  };
}

/** The text has one of the words inside quotation marks. */
function quotesAny(text: string, norms: readonly string[]): boolean {
  const quoted = text.toLowerCase().match(/["“”„«»][^"“”„«»]{1,200}["“”»«]/g) ?? [];
  return quoted.some((piece) => norms.some((norm) => piece.includes(norm.slice(0, 5))));
}
