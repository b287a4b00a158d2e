import { describe, expect, test } from 'vitest';
import { decodeAs } from './decode-as.ts';
import { readBytes } from './read.ts';

/** Written for these tests; each has the letters that tell its encodings apart. */
const TEXTS = {
  ru: 'Городской совет решил в четверг перенести дамбу на три километра вглубь. «Стена не выдержит ещё десяти зим», — сказала мэр.',
  uk: 'Міська рада вирішила в четвер перенести дамбу на три кілометри вглиб. «Стіна не витримає ще десяти зим», — сказала мерка.',
  pl: 'Rada miasta zdecydowała, że wał zostanie przesunięty w głąb lądu. Później głosowało jeszcze czterech radnych, źródła milczą.',
  de: 'Der Stadtrat beschloss, den Deich zu verlegen. „Die alte Mauer übersteht keine zehn Winter“, sagte sie. Größere Flächen fehlen.',
  fr: 'Le conseil municipal a décidé jeudi de déplacer la digue. L’été dernier, des agriculteurs avaient réclamé une étude.',
  es: 'El ayuntamiento decidió trasladar el dique. ¿Cuánto costará? Los agricultores pidieron otro estudio en español.',
  pt: 'A câmara decidiu deslocar o dique. Não há, porém, informações sobre os custos, disse a presidente.',
} as const;

/** A text in a one-byte encoding; a character that it lacks is a mistake of the test. */
function encode(text: string, encoding: string): Uint8Array {
  const chars = decodeAs(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  return Uint8Array.from([...text], (char) => {
    const byte = chars.indexOf(char);
    if (byte < 0) throw new Error(`${encoding} has no ${char}`);
    return byte;
  });
}

const wide = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

const utf8 = (text: string) => new TextEncoder().encode(text);
const warned = async (bytes: Uint8Array) => (await readBytes(bytes)).warnings.map(({ code }) => code);

/** The part of a text that old encodings can hold. */
const plainer = (text: string, encoding: string) => {
  if (/koi8|8859-5/.test(encoding)) return text.replace(/[«»]/g, '"').replace(/—/g, '-');
  return encoding === 'iso-8859-2' ? text.replace(/[„“’]/g, '"') : text;
};

describe('bytes that do not say their encoding', () => {
  const cases: readonly (readonly [language: keyof typeof TEXTS, encoding: string])[] = [
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'iso-8859-5'],
    ['uk', 'windows-1251'],
    ['uk', 'koi8-u'],
    ['uk', 'iso-8859-5'],
    ['pl', 'windows-1250'],
    ['pl', 'iso-8859-2'],
    ['de', 'windows-1252'],
    ['fr', 'windows-1252'],
    ['es', 'windows-1252'],
    ['pt', 'windows-1252'],
  ];
  test.each(cases)('%s in %s is read right, and the guess is said', async (language, encoding) => {
    const text = plainer(TEXTS[language], encoding);
    const result = await readBytes(encode(text, encoding));
    expect(result.text).toBe(text);
    expect(result.warnings.map(({ code }) => code)).toEqual(['encoding-guessed']);
  });

  test.each(['ru', 'de', 'pl'] as const)('%s in UTF-16 without a mark, both byte orders', async (language) => {
    for (const little of [true, false]) {
      const result = await readBytes(wide(TEXTS[language], little));
      expect(result.text).toBe(TEXTS[language]);
      expect(result.encoding).toBe(little ? 'utf-16le' : 'utf-16be');
    }
  });

  test('the encoding that is given holds, also where another one looks likelier', async () => {
    const bytes = encode('Добрый день.', 'windows-1251');
    expect((await readBytes(bytes, { encoding: 'koi8-r' })).text).toBe(decodeAs(bytes, 'koi8-r'));
    await expect(readBytes(bytes, { encoding: 'utf-8' })).rejects.toThrow('is not valid utf-8 text');
    await expect(readBytes(bytes, { encoding: 'utf-9' })).rejects.toThrow('there is no such encoding');
  });

  test('curly quotes of windows-1252 are quotes on every runtime', async () => {
    const result = await readBytes(Uint8Array.from([0x93, 0x48, 0x6f, 0x94, 0x20, 0x97, 0x20, 0xe9, 0x74, 0xe9]));
    expect(result.text).toBe('“Ho” — été');
  });
});

describe('what says its encoding', () => {
  test('a byte-order mark is obeyed and left out', async () => {
    const marked = Uint8Array.from([0xff, 0xfe, ...wide(TEXTS.ru, true)]);
    expect(await readBytes(marked)).toMatchObject({ text: TEXTS.ru, encoding: 'utf-16le', warnings: [] });
    expect(await readBytes(utf8(`\ufeff${TEXTS.ru}`))).toMatchObject({
      text: TEXTS.ru,
      encoding: 'utf-8',
      warnings: [],
    });
  });

  test('the charset of a server is obeyed, unless the bytes contradict', async () => {
    const contentType = 'text/plain; charset=koi8-r';
    const short = encode('Да, нет.', 'koi8-r');
    expect(await readBytes(short, { contentType })).toMatchObject({ text: 'Да, нет.', warnings: [] });
    const contradicted = await readBytes(utf8(TEXTS.ru), { contentType });
    expect(contradicted).toMatchObject({ text: TEXTS.ru, warnings: [{ code: 'encoding-contradicted' }] });
  });

  test('UTF-8 that was cut in mid-character is UTF-8 with one damaged place', async () => {
    const result = await readBytes(Uint8Array.from([...utf8(TEXTS.ru), 0xd0]));
    expect(result.encoding).toBe('utf-8');
    expect(result.warnings).toMatchObject([{ code: 'damaged-characters', params: { count: 1 } }]);
  });
});

describe('what is no text', () => {
  test.each([
    ['zero bytes in between', [0x74, 0x65, 0, 0, 1, 2, 0x78, 0x74, 0]],
    ['control characters', [0x80, 1, 2, 0x81, 3, 4, 0x91, 5, 0x9f, 6]],
  ])('%s', async (_why, bytes) => {
    await expect(readBytes(Uint8Array.from(bytes))).rejects.toThrow('is not a text file');
  });
});

describe('mojibake', () => {
  const misread = (text: string, as: string) => decodeAs(utf8(text), as);
  test.each(['ru', 'uk', 'pl', 'de', 'fr', 'es', 'pt'] as const)(
    '%s read as windows-1252 is said',
    async (language) => {
      expect(await warned(utf8(misread(TEXTS[language], 'windows-1252')))).toEqual(['mojibake']);
    },
  );

  test.each([
    ['utf-8', 'windows-1251'],
    ['windows-1251', 'windows-1252'],
    ['koi8-r', 'windows-1251'],
    ['windows-1251', 'koi8-r'],
  ])('Russian %s read as %s is said, and which', async (was, readAs) => {
    const text = plainer(TEXTS.ru, 'koi8-r');
    const broken = was === 'utf-8' ? misread(text, readAs) : decodeAs(encode(text, was), readAs);
    const { warnings } = await readBytes(utf8(broken));
    expect(warnings).toMatchObject([{ code: 'mojibake', params: { was, readAs } }]);
  });

  test.each(Object.entries(TEXTS))('%s as it should be is not called broken', async (_language, text) => {
    expect(await warned(utf8(text))).toEqual([]);
  });

  test('an example of it in an article is not called so', async () => {
    expect(
      await warned(
        utf8('The site showed “Ã©” where “é” should stand. Later “naïve” came out as “naÃ¯ve” on café menus.'),
      ),
    ).toEqual([]);
  });

  test('headlines in capitals are not called so', async () => {
    expect(await warned(utf8('ГОРОДСКОЙ СОВЕТ РЕШИЛ ПЕРЕНЕСТИ ДАМБУ НА ТРИ КИЛОМЕТРА'))).toEqual([]);
  });
});
