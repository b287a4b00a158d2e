import { isCapital, isSmall, type Token } from '../../document/tokens.ts';
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

export function nameVariantSignals(sentences: readonly SentenceReading[]): SignalDraft[] {
  const names = new Map<string, Spelling>();
  for (const { tokens } of sentences) {
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || !isCapital(token.text)) continue;
      const text = token.text.replace(/['’]s?$/u, '');
      const place = { start: token.start, end: token.start + text.length };
      const known = names.get(text);
      if (known) known.places.push(place);
      else if (/^\p{Lu}\p{Ll}{4,}$/u.test(text)) names.set(text, { text, places: [place] });
    }
  }
  const bySound = new Map<string, Spelling[]>();
  for (const spelling of names.values()) {
    const sound = endless(soundOf(keyOf(spelling.text.toLowerCase())));
    const others = bySound.get(sound);
    if (others) others.push(spelling);
    else bySound.set(sound, [spelling]);
  }
  const drafts: SignalDraft[] = [];
  let lower: ReadonlySet<string> | undefined;
  for (const spellings of bySound.values()) {
    if (spellings.length < 2) continue;
    lower ??= smallWords(sentences);
    const list = spellings.filter(({ text }) => !lower!.has(text.toLowerCase()));
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

export function respeltNameSignals(sentences: readonly SentenceReading[]): SignalDraft[] {
  const drafts: SignalDraft[] = [];
  for (const [token, next] of fullNames(sentences)) {
    if (!GERMAN_FIRST.has(token.text) || !/^\p{Lu}/u.test(next.text)) continue;
    const surname = next.text.replace(/['’]s?$/u, '');
    if (!RESPELT_GERMAN.test(surname)) continue;
    drafts.push({
      start: token.start,
      end: next.start + surname.length,
      kind: 'name_variant',
      code: 'name-respelt',
      params: { name: surname },
      why: `“${surname}” has letters that a German name gets on its way through Cyrillic.`,
    });
  }
  return drafts;
}

/** Words with a capital and a word behind them: perhaps a first name and its surname. */
function fullNames(sentences: readonly SentenceReading[]): [Token, Token][] {
  const found: [Token, Token][] = [];
  for (const { tokens } of sentences) {
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [token, next] = [tokens[i]!, tokens[i + 1]!];
      if (next.kind === 'word' && isCapital(token.text)) found.push([token, next]);
    }
  }
  return found;
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

export function nameConventionSignals(sentences: readonly SentenceReading[]): SignalDraft[] {
  const drafts: SignalDraft[] = [];
  for (const [token, next] of fullNames(sentences)) {
    const ukrainian = RUSSIAN_FIRST.get(token.text);
    if (!ukrainian) continue;
    const surname = next.text.replace(/['’]s?$/u, '');
    if (!UKRAINIAN_OFFICE.has(endless(soundOf(keyOf(surname.toLowerCase()))))) continue;
    drafts.push({
      start: token.start,
      end: next.start + surname.length,
      kind: 'name_convention',
      code: 'russian-first-name',
      params: { name: token.text, other: ukrainian },
      why: `${token.text} is the Russian form of ${ukrainian}.`,
    });
  }
  return drafts;
}
