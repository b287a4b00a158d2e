// Cyrillic letters in Latin ones, roughly as newspapers write Russian and Ukrainian names. Meant for telling whether two
// names may be one, together with `soundOf`; not for showing to people.

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Where a language hears a letter in another way than Russian does. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uk: { г: 'h', и: 'y' },
  be: { г: 'h' },
};

/** A lower-case word in plain Latin letters; accents go, letters of other scripts stay as they are. */
export function romanise(word: string, language = ''): string {
  const own = OWN[language];
  let latin = '';
  for (const letter of word) latin += own?.[letter] ?? LETTERS[letter] ?? letter;
  return latin.normalize('NFD').replace(/\p{M}/gu, '');
}
