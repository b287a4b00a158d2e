import { isCapital, isSmall } from '../../document/tokens.ts';
import type { Span } from '../../document/types.ts';
import { onWord } from '../../document/words.ts';
import { soundOf } from '../../semantics/names.ts';
import { keyOf } from '../../semantics/word-forms.ts';
import type { SentenceReading } from '../reading.ts';
import type { SignalDraft } from './types.ts';

// Names that lost their one spelling on the way through other alphabets: several spellings of one name in a text, and
// Russian first names for people who bear a Ukrainian one.

interface Spelling {
  text: string;
  places: { start: number; end: number }[];
}

/** What of a capitalised word may show that a name was respelt; null for other words. */
interface Name {
  /** Without the ending of the genitive. */
  text: string;
  /** Null for what is too short to tell, or no plain name. */
  sound: string | null;
  /** The first name of a German. */
  german: boolean;
  /** A Russian first name in its Ukrainian form. */
  ukrainian: string | undefined;
}

const nameOf = onWord(({ text: word }): Name | null => {
  if (!isCapital(word)) return null;
  const text = withoutGenitive(word);
  const sound = /^\p{Lu}\p{Ll}{4,}$/u.test(text) ? endless(soundOf(keyOf(text.toLowerCase()))) : null;
  return { text, sound, german: GERMAN_FIRST.has(word), ukrainian: RUSSIAN_FIRST.get(word) };
});

const withoutGenitive = (word: string) => word.replace(/['’]s?$/u, '');

export function nameSignals(sentences: readonly SentenceReading[], text: string): SignalDraft[] {
  const bySound = new Map<string, Map<string, Spelling>>();
  const respelt: SignalDraft[] = [];
  const russian: SignalDraft[] = [];
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      // Hardly a word is a name; the letters of the text are nearer at hand than what is known of the word.
      if (isSmallLetter(text.charCodeAt(token.start))) continue;
      const name = nameOf(token.word);
      if (!name) continue;
      const next = tokens[i + 1];
      if (next?.kind === 'word' && (name.german || name.ukrainian)) {
        const surname = withoutGenitive(next.text);
        const span = { start: token.start, end: next.start + surname.length };
        if (name.german && isRespeltGerman(surname)) respelt.push(respeltName(span, surname));
        if (name.ukrainian && isUkrainianOffice(surname)) russian.push(russianName(span, token.text, name.ukrainian));
      }
      // The first word of a sentence has its capital anyway.
      if (i > 0 && token.kind === 'word' && name.sound !== null) addPlace(bySound, name.sound, name.text, token.start);
    }
  }
  return [...nameVariants(bySound, sentences), ...respelt, ...russian];
}

const isSmallLetter = (code: number) => code >= 97 && code <= 122;

/** Spellings by themselves, too: a hostile text has as many of one sound as it has words. */
function addPlace(bySound: Map<string, Map<string, Spelling>>, sound: string, text: string, start: number): void {
  const place = { start, end: start + text.length };
  const spellings = bySound.get(sound);
  const known = spellings?.get(text);
  if (known) known.places.push(place);
  else if (spellings) spellings.set(text, { text, places: [place] });
  else bySound.set(sound, new Map([[text, { text, places: [place] }]]));
}

function nameVariants(
  bySound: ReadonlyMap<string, ReadonlyMap<string, Spelling>>,
  sentences: readonly SentenceReading[],
): SignalDraft[] {
  const drafts: SignalDraft[] = [];
  let lower: ReadonlySet<string> | undefined;
  for (const spellings of bySound.values()) {
    if (spellings.size < 2) continue;
    lower ??= smallWords(sentences);
    const list = [...spellings.values()].filter(({ text }) => !lower!.has(text.toLowerCase()));
    if (list.length < 2) continue;
    list.sort((x, y) => y.places.length - x.places.length || x.places[0]!.start - y.places[0]!.start);
    const main = list[0]!;
    for (const { text, places } of list.slice(1)) {
      if (!oneName(main.text, text)) continue;
      for (const place of places.slice(0, 3)) {
        drafts.push({
          ...place,
          kind: 'name_variant',
          code: 'name-spelt-twice',
          params: { name: text, other: main.text },
          why: `“${text}” is spelt “${main.text}” elsewhere in the text.`,
        });
      }
    }
  }
  return drafts;
}

function smallWords(sentences: readonly SentenceReading[]): Set<string> {
  const lower = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) if (token.kind === 'word' && isSmall(token.text)) lower.add(token.norm);
  }
  return lower;
}

/** Spellings of Slavic endings, which differ most: -sky, -skyy, -skiy, -skyi. */
function endless(sound: string): string {
  return sound.replace(/[iy]+$/, 'i');
}

/** Variants differ in letters that transliterations exchange, not in an ending that makes another word. */
function oneName(x: string, y: string): boolean {
  const [a, b] = [x.toLowerCase(), y.toLowerCase()];
  if (a.startsWith(b) || b.startsWith(a))
    return /^[yij]+$/.test(a.length > b.length ? a.slice(b.length) : b.slice(a.length));
  // Doubled letters are slips of the pen; transliteration changes letters.
  if (a.replace(/(.)\1/g, '$1') === b.replace(/(.)\1/g, '$1')) return false;
  // “Marie” and “Maria”, “Paulo” and “Paula” are two people.
  return !(a.slice(0, -1) === b.slice(0, -1) && /[aeou]$/.test(a) && /[aeou]$/.test(b));
}

/** German first names that are hardly borne elsewhere, or often enough by Germans. */
const GERMAN_FIRST = new Set(
  'Christian Wolfgang Jürgen Jurgen Juergen Hans Klaus Karl Friedrich Heinz Günter Gunter Dieter Stefan Andreas Matthias Olaf Uwe Horst Helmut Werner Ulrich Johannes Joachim Markus Walter Gerhard Norbert Rainer Boris Annalena Ursula'.split(
    ' ',
  ),
);
/** Letters that German never has, but its way through Cyrillic makes: eu to oy, ei to ay, sch to sh, z to ts. */
const RESPELT_GERMAN =
  /^Sh[mntvwrlu]|oy(?:ding|mann|man|ter|bert|ner|ler|tel|bauer)$|ay(?:nmayer|nmeier|ner|ger|del)$|(?:ol|ul|ai|el)ts(?:er)?$/;

function isRespeltGerman(surname: string): boolean {
  return /^\p{Lu}/u.test(surname) && RESPELT_GERMAN.test(surname);
}

function respeltName(span: Span, name: string): SignalDraft {
  return {
    ...span,
    kind: 'name_variant',
    code: 'name-respelt',
    params: { name },
    why: `“${name}” has letters that a German name gets on its way through Cyrillic.`,
  };
}

/** Russian forms of first names, in the Latin letters that English texts use, and the Ukrainian ones. */
const RUSSIAN_FIRST = new Map([
  ['Vladimir', 'Volodymyr'],
  ['Alexander', 'Oleksandr'],
  ['Aleksandr', 'Oleksandr'],
  ['Alexey', 'Oleksii'],
  ['Aleksey', 'Oleksii'],
  ['Alexei', 'Oleksii'],
  ['Sergey', 'Serhii'],
  ['Sergei', 'Serhii'],
  ['Dmitry', 'Dmytro'],
  ['Dmitri', 'Dmytro'],
  ['Andrey', 'Andrii'],
  ['Andrei', 'Andrii'],
  ['Nikolay', 'Mykola'],
  ['Nikolai', 'Mykola'],
  ['Mikhail', 'Mykhailo'],
  ['Kirill', 'Kyrylo'],
  ['Pavel', 'Pavlo'],
  ['Pyotr', 'Petro'],
  ['Elena', 'Olena'],
  ['Irina', 'Iryna'],
  ['Yevgeny', 'Yevhen'],
  ['Valery', 'Valerii'],
]);
/** Surnames of Ukrainian office holders: the bearer's nationality is not in doubt. Folded by sound. */
const UKRAINIAN_OFFICE = new Set(
  [
    'zelensky poroshenko kuleba zaluzhny syrsky yermak klitschko shmyhal stefanchuk danilov budanov reznikov umerov',
    'tymoshenko yushchenko turchynov yatsenyuk vereshchuk fedorov sybiha lubinets malyar podolyak arestovych zelenska',
  ]
    .join(' ')
    .split(' ')
    .map((name) => endless(soundOf(name))),
);

function isUkrainianOffice(surname: string): boolean {
  return UKRAINIAN_OFFICE.has(endless(soundOf(keyOf(surname.toLowerCase()))));
}

function russianName(span: Span, name: string, other: string): SignalDraft {
  return {
    ...span,
    kind: 'name_convention',
    code: 'russian-first-name',
    params: { name, other },
    why: `${name} is the Russian form of ${other}.`,
  };
}
