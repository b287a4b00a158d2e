import type { FurnitureData } from '../language/types.ts';
import { memoised } from './memo.ts';

// How furniture looks when it stands alone: name lists, date lines, datelines, credits, page boilerplate. Every question is
// asked about one block or its first or last characters; long blocks are never matched as a whole, so that no pattern
// meets more than a few hundred characters.

export interface Forms {
  /** One or more names and nothing else: `Ann Lee and Omar Haddad`. */
  isNames(text: string): boolean;
  /** A name list behind a byline word, or with a role or an address behind it. */
  isByline(text: string): boolean;
  isContributors(text: string): boolean;
  isBoilerplate(text: string): boolean;
  /** A date, possibly with time, weekday, place and words such as “updated”, and nothing else. */
  isDateLine(text: string): boolean;
  /** Length of the dateline that a paragraph starts with, 0 when there is none. */
  datelineLength(text: string, whole: string): number;
  /** Where the picture credit starts that ends a block, -1 when there is none. */
  creditStart(text: string): number;
  /** A caption that says so itself: `File photo: …`. */
  isLabelledCaption(text: string): boolean;
}

const LONGEST_PATTERN = 400;
const LONGEST_DATE_LINE = 100;
const LONGEST_CREDIT = 120;
/** What no credit with a label lacks: most blocks have none of it. */
const CREDIT_SIGN = /[:/©]|\s(?:by|von|de|di)\s/i;
const PARTICLES = new Set(
  'de del della di da du des dos das la le el al bin ibn von van der den zu zur ter ten af av y e i'.split(' '),
);
/** News and picture agencies, as they sign datelines and credits all over the world. */
const AGENCY =
  `(?:reuters|ap|ap photo|associated press|afp|afp-jiji|agence france-presse|dpa|epa(?:-efe)?|efe|ansa|pap|tass|тасс|
getty(?: images)?|bloomberg|shutterstock|imago(?: images)?|picture[ -]alliance|alamy|unian|уніан|униан|ukrinform|укрінформ|
укринформ|риа новости|ria novosti|sputnik|интерфакс|interfax|xinhua|新华社|anadolu|aa|lusa|belga|keystone|apa|zuma(?: press)?|sipa|
nurphoto|wikimedia(?: commons)?|flickr|unsplash|pixabay|epd|kna|sid|ddp|pool|handout|press association|pa(?: media| wire| images)?|upi|
istock|adobe stock|east news|agencja gazeta|lapresse|abaca|maxppp|kyodo|yonhap|jiji|ritzau|scanpix|lehtikuva|čtk|ctk|mti|europa press|
notimex|telam|agência brasil|estadão conteúdo|adnkronos|agi|унн|рбк|rferl|rfe/rl)`.replace(/\n/g, '');
const ZONE = /^(?:utc|gmt|bst|cet|cest|eet|eest|est|edt|et|pst|pdt|pt|cst|cdt|ist|msk|мск|z|h|uhr)(?:[+-]\d{1,2})?$/iu;
const DASH = '[–—−-]{1,2}';
const TIME = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?(?!\p{L})`;
const NUMERIC_DATE = String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{4}[./]\d{1,2}[./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日`;
const NAME_TOKEN = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:d|l|o)['’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const CAPITAL_START = /^["'“„«»‘¿¡([]*(?:\p{Lu}|\p{Lo}|\p{N})/u;

export const furnitureForms = memoised((data: FurnitureData): Forms => {
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const any = (list: readonly string[]) => (list.length ? `(?:${list.map(literal).join('|')})` : '(?!)');
  // Without the `u` flag a pattern compiles several times faster; it is needed for property escapes only.
  const whole = (source: string) => new RegExp(`^(?:${source})$`, source.includes('\\p{') ? 'iu' : 'i');
  const month = any(data.months.flatMap(casings).sort((a, b) => b.length - a.length));
  const writtenDate = (year: '' | '?') =>
    String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?${month}\.?(?:,?\s(?:de\s|del\s)?\d{4}(?!\p{N}))${year}|${month}\.?\s\d{1,2}(?:st|nd|rd|th)?(?!\p{N})(?:,?\s\d{4}(?!\p{N}))${year})(?:\s?(?:г|р|r)\.|\s(?:года|року|roku)(?!\p{L}))?`;
  const anyDate = `(?:${NUMERIC_DATE}|${writtenDate('?')})`;
  const fullDate = `(?:${NUMERIC_DATE}|${writtenDate('')})`;
  const dateParts = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<date>${anyDate})|${TIME})`, 'giu');
  const dateWords = new Set((data.dateWords ?? []).map((word) => word.toLowerCase()));
  const joiner = new RegExp(`\\s*[,;&|/]\\s*(?:${any(data.and ?? [])}\\s+)?|\\s+${any(data.and ?? [])}\\s+`, 'iu');
  const smallWords = new Set([...(data.and ?? []), 'in', 'en', 'à', 'a', 'w', 'в', 'у', 'з', 'с']);
  const byline = new RegExp(`^${any(data.byline)}(?:\\s*:\\s*|\\s+)(?=["'“]?\\p{Lu})`, 'iu');
  const credit = any(data.credits);
  const creditHead = new RegExp(`^${credit}(?:\\s*[:/©]|\\s+\\S)`, 'iu');
  const creditTail = new RegExp(
    `(?:^|[.!?…”"]\\s+|\\s[–—|-]\\s)((?:${credit}(?:\\s*[:/©]|\\s+(?:by|von|de|di)\\s)|©)\\s?\\S.{1,80})$`,
    'iu',
  );
  const agencyOrCredit = new RegExp(`(?<!\\p{L})(?:${AGENCY}|${credit})(?!\\p{L})`, 'iu');
  // One pattern for all that need the same flags: most blocks match none, and one after another is slow. What refers back
  // to its own groups stands alone.
  const anyOf = (sources: readonly string[]) => {
    const alone = sources.filter((source) => /\\[1-9k]|\(\?<(?![=!])/.test(source));
    const joined = [true, false].map((properties) =>
      sources.filter((source) => !alone.includes(source) && source.includes('\\p{') === properties).join('|'),
    );
    return [...joined, ...alone].filter(Boolean).map(whole);
  };
  const boilerplate = anyOf(data.boilerplate);
  const lines = data.contributors.map((source) => source.replaceAll('$names', '(.{3,250}?)'));
  const anyContributors = anyOf(lines);
  const contributors = lines.map(whole);
  const captions = new RegExp(`^${any(data.captions ?? [])}\\s*[:–—-]`, 'iu');
  const datelines = datelineForms(anyDate, fullDate, any(data.dateWords ?? []));
  const agencyOnly = whole(`${AGENCY}(?:\\s?[/–-]\\s?${AGENCY})*`);

  const isName = (part: string): boolean => {
    const tokens = part.trim().split(/\s+/);
    const capitals = tokens.filter((token) => NAME_TOKEN.test(token)).length;
    return (
      capitals >= 2 && tokens.length <= 5 && tokens.every((token) => NAME_TOKEN.test(token) || PARTICLES.has(token))
    );
  };
  const isNames = (text: string): boolean => {
    if (text.length > 250) return false;
    const parts = text.split(joiner).filter((part) => part.trim());
    return parts.length > 0 && parts.length <= 10 && parts.every(isName);
  };
  /** Names with their places and outlets: no longer lower-case word but those that join names. */
  const holdsNames = (text: string): boolean => {
    const words = text.trim().split(/[\s,;&/]+/);
    return (
      words.some((word, i) => NAME_TOKEN.test(word) && NAME_TOKEN.test(words[i + 1] ?? '')) &&
      words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word) || smallWords.has(word.toLowerCase()))
    );
  };
  const isBracketCredit = (inner: string): boolean => {
    if (creditHead.test(inner)) return true;
    const parts = inner.split('/').map((part) => part.trim());
    if (parts.length < 2) return /^©/.test(inner);
    return parts.some((part) => agencyOnly.test(part)) || (isName(parts[0]!) && NAME_TOKEN.test(parts[1]!));
  };

  return {
    isNames,
    isByline(text) {
      if (text.length > 200) return false;
      const mark = byline.exec(text);
      const rest = mark ? text.slice(mark[0].length) : text;
      const [names = '', tail = ''] = rest.split(/(?:,|\s[|–—-]|\s(?=in\s))\s*(?!.*(?:,|\s[|–—-]))(.*)/u);
      if (mark) return isNames(rest) || isNames(names) || agencyOnly.test(rest) || /^\p{Lu}[\p{L}-]+$/u.test(rest);
      return isNames(names) && (/^@\w+$|^\S+@\S+\.\w+$/.test(tail) || (tail !== '' && agencyOnly.test(tail)));
    },
    isContributors(text) {
      if (text.length > LONGEST_PATTERN) return false;
      const bare = plain(text).replace(/^[([]|[)\]]$/g, '');
      if (!anyContributors.some((pattern) => pattern.test(bare))) return false;
      return contributors.some((pattern) => {
        const match = pattern.exec(bare);
        return match?.slice(1).every((names) => names === undefined || holdsNames(names)) ?? false;
      });
    },
    isBoilerplate(text) {
      if (text.length > LONGEST_PATTERN) return false;
      const bare = plain(text);
      return boilerplate.some((pattern) => pattern.test(bare));
    },
    isDateLine(text) {
      if (text.length > LONGEST_DATE_LINE || !/\p{N}/u.test(text) || /\.$/.test(text.replace(/(?:г|р|r|m)\.$/u, '')))
        return false;
      let dates = 0;
      const rest = text.replace(dateParts, (...found) => {
        const groups = found.at(-1) as { date?: string };
        if (groups.date) dates++;
        return ' ';
      });
      if (dates === 0) return false;
      const words = rest.split(/[\s,;:|/()•·–—-]+/).filter(Boolean);
      const strange = words.filter((word) => !dateWords.has(word.toLowerCase().replace(/\.$/, '')) && !ZONE.test(word));
      return strange.length <= 3 && strange.every((word) => /^\p{Lu}\p{L}*$/u.test(word));
    },
    datelineLength(text, document) {
      const head = text.slice(0, LONGEST_CREDIT);
      for (const { sign, form } of datelines) {
        // A cheap sign first: most paragraphs have none, and the forms are costly to compile.
        const match = sign.test(head) ? form.exec(head) : null;
        if (!match || !CAPITAL_START.test(text.slice(match[0].length))) continue;
        const { agency, caps } = match.groups ?? {};
        if (agency !== undefined && !agencyOnly.test(agency.trim())) continue;
        if (caps !== undefined && !isPlaceInCapitals(caps, document)) continue;
        return match[0].trimEnd().length;
      }
      return 0;
    },
    creditStart(text) {
      const from = Math.max(0, text.length - LONGEST_CREDIT);
      const tail = text.slice(from);
      const bar = tail.includes('|') ? /\s?\|\s*([^|]{2,80})$/u.exec(tail) : null;
      if (bar && (mostlyCapitals(bar[1]!) || agencyOrCredit.test(bar[1]!))) {
        return from + bar.index + (/^\s/.test(bar[0]) ? 1 : 0);
      }
      const closing = tail.at(tail.endsWith('.') ? -2 : -1);
      const bracket = closing === ')' || closing === ']' ? /[([]([^()[\]]{2,90})[)\]]\.?$/u.exec(tail) : null;
      if (bracket && isBracketCredit(bracket[1]!.trim()) && standsApart(tail, bracket.index))
        return from + bracket.index;
      const label = CREDIT_SIGN.test(tail) ? creditTail.exec(tail) : null;
      if (label && !/[.!?]$/.test(label[1]!)) return from + label.index + label[0].length - label[1]!.length;
      if (text.length <= 80 && (agencyOnly.test(text) || isAgencyAndName(text, agencyOnly))) return 0;
      return -1;
    },
    isLabelledCaption(text) {
      return captions.test(text.slice(0, 60));
    },
  };
});

/** A bracket that stands after a full stop or a text without one is a credit; inside a sentence it explains a name. */
function standsApart(tail: string, at: number): boolean {
  const before = tail.slice(0, at).trimEnd();
  return before === '' || /[.!?…]["'”’»]?$/u.test(before) || /[\p{L}\p{N}]$/u.test(before);
}

function isAgencyAndName(text: string, agencyOnly: RegExp): boolean {
  const parts = text.split('/').map((part) => part.trim());
  return (
    parts.length > 1 && parts.some((part) => agencyOnly.test(part)) && parts.every((part) => /^\p{Lu}/u.test(part))
  );
}

function mostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 2 && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 0.7 * letters;
}

/** Folds white space and typographic apostrophes and takes off what decorates a line. */
function plain(text: string): string {
  // Most blocks begin with a letter, end with a letter or a stop, and have single blanks between their words.
  if (BARE_START.test(text) && BARE_END.test(text.slice(-1)) && !UNEVEN.test(text)) return text;
  const spaced = /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
  let end = spaced.length;
  while (end > 0 && TRAILING.test(spaced[end - 1]!)) end--;
  return spaced
    .slice(0, end)
    .replace(/[’ʼ]/g, "'")
    .replace(/^[\s*_•▶►→>|–—-]+/, '');
}

const BARE_START = /^[A-Za-z"]/;
const BARE_END = /[A-Za-z."]/;
const UNEVEN = /[^\S ]| {2}|[’ʼ]/;
const TRAILING = /[\s*_•→>|–—-]/;

/**
 * Datelines at the start of a paragraph, strongest first: place and agency, agency alone, place and date, a full date, a
 * place in capitals.
 */
function datelineForms(anyDate: string, fullDate: string, dateWord: string): { sign: RegExp; form: RegExp }[] {
  const place = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?:(?:\s|,\s|/)(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`;
  const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{2,}(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}`;
  const exact = (sign: RegExp, source: string) => ({ sign, form: new RegExp(`^${source}`, 'u') });
  const folded = (sign: RegExp, source: string) => ({ sign, form: new RegExp(`^${source}`, 'iu') });
  return [
    exact(
      /^[^–—]{2,60}[)\]]\s?\.?\s?[–—−-]/,
      String.raw`${place}(?:,\s${anyDate})?\s?[([](?<agency>[^()[\]]{2,30})[)\]]\s?\.?\s?${DASH}\s?`,
    ),
    exact(
      /^[([]/,
      String.raw`[([](?<agency>[^()[\]]{2,30})[)\]]\s?\.?\s?${DASH}\s(?:${place}(?:,\s${anyDate})?\s?${DASH}\s)?`,
    ),
    exact(
      /^\p{Lu}[^–—]{2,59}\d[^–—]{0,20}\s?[–—−-]/u,
      String.raw`${place},?\s${anyDate}\s?[.:]?\s?${DASH}\s(?:(?<agency>[\p{L} ]{2,30})\.\s)?`,
    ),
    folded(
      /^.{0,20}\d{1,4}[./年-]\d/,
      String.raw`(?:${dateWord}\s?:?\s)?(?:${NUMERIC_DATE})(?:,?\s(?:${TIME}))?\s?(?:${DASH}|[|:])?\s`,
    ),
    folded(
      new RegExp(`^${dateWord}\\s?:?\\s(?:\\S{1,14}\\s)?\\d`, 'i'),
      String.raw`${dateWord}\s?:?\s${fullDate}(?:,?\s(?:${TIME}))?\s?(?:${DASH}|[|:])?\s`,
    ),
    folded(/^.{0,20}\d{4}.{0,12}\s?[–—|:−-]/, String.raw`${fullDate}(?:,?\s(?:${TIME}))?\s?(?:${DASH}|[|:])\s`),
    exact(/^\p{Lu}[\p{Lu}\p{M}.'’-]/u, String.raw`(?<caps>${capitals})(?:,\s${place})?\s?${DASH}\s`),
  ];
}

/** A month as it is written inside a sentence, as a name and in a line of capitals. */
function casings(month: string): string[] {
  return [...new Set([month, month[0]!.toUpperCase() + month.slice(1), month.toUpperCase()])];
}

/**
 * `GENEVA –` against `NATO –`: a place is also written in small letters somewhere in the text; an abbreviation is not, and
 * comes back in capitals. A long word in capitals that never comes back is a place.
 */
function isPlaceInCapitals(caps: string, document: string): boolean {
  const first = caps.split(/[\s,]/)[0]!;
  const small = first[0]! + first.slice(1).toLowerCase();
  if (document.includes(small)) return true;
  const again = document.indexOf(first, document.indexOf(first) + first.length) >= 0;
  return !again && first.replace(/[^\p{L}]/gu, '').length >= 5;
}
