import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect.ts';

// Passages of our own, each of 200 to 350 characters.
const PASSAGES: Record<string, string> = {
  en: 'The harbour was closed for three days after the storm, and two ferries were badly damaged. The mayor said that the repairs would take until autumn and asked the government for help, which has not yet been promised.',
  de: 'Der Hafen wurde nach dem Sturm für drei Tage geschlossen, zwei Fähren sind schwer beschädigt. Der Bürgermeister sagte, die Reparatur werde bis zum Herbst dauern, und bat die Regierung um Hilfe, die noch nicht zugesagt ist.',
  fr: 'Le port a été fermé pendant trois jours après la tempête et deux ferries ont été gravement endommagés. Le maire a déclaré que les réparations dureraient jusqu’à l’automne et a demandé une aide au gouvernement.',
  es: 'El puerto estuvo cerrado durante tres días después de la tormenta y dos barcos sufrieron graves daños. El alcalde dijo que las reparaciones durarán hasta el otoño y pidió al Gobierno una ayuda que todavía no ha llegado.',
  it: 'Il porto è rimasto chiuso per tre giorni dopo la tempesta e due traghetti sono stati gravemente danneggiati. Il sindaco ha detto che le riparazioni dureranno fino all’autunno e ha chiesto al governo un aiuto che non è ancora arrivato.',
  pt: 'O porto ficou fechado durante três dias depois da tempestade e duas balsas sofreram danos graves. O prefeito disse que os reparos vão durar até o outono e pediu ao governo uma ajuda que ainda não foi prometida.',
  pl: 'Port był zamknięty przez trzy dni po burzy, a dwa promy zostały poważnie uszkodzone. Burmistrz powiedział, że naprawa potrwa do jesieni, i poprosił rząd o pomoc, której jeszcze nie obiecano. Rybacy mówią, że czegoś takiego nie widzieli.',
  ru: 'Порт был закрыт три дня после бури, два парома серьёзно повреждены. Мэр сказал, что ремонт продлится до осени, и попросил правительство о помощи, которую пока никто не обещал. Рыбаки говорят, что такого они ещё не видели.',
  uk: 'Порт був закритий три дні після бурі, два пороми серйозно пошкоджено. Мер сказав, що ремонт триватиме до осені, і попросив уряд про допомогу, якої поки ніхто не обіцяв. Рибалки кажуть, що такого вони ще не бачили.',
  bg: 'Пристанището беше затворено три дни след бурята, а два ферибота са сериозно повредени. Кметът каза, че ремонтът ще продължи до есента, и поиска от правителството помощ, която още не е обещана на никого в града.',
  nl: 'De haven was na de storm drie dagen gesloten en twee veerboten raakten zwaar beschadigd. De burgemeester zei dat het herstel tot de herfst zal duren en vroeg de regering om hulp, die nog niet is toegezegd.',
  cs: 'Přístav byl po bouři tři dny zavřený a dva trajekty byly vážně poškozeny. Starosta řekl, že oprava potrvá do podzimu, a požádal vládu o pomoc, která zatím nebyla přislíbena. Rybáři říkají, že něco takového ještě neviděli.',
  ar: 'أُغلق الميناء ثلاثة أيام بعد العاصفة وتضررت سفينتان بشدة. وقال رئيس البلدية إن الإصلاحات ستستمر حتى الخريف.',
  fa: 'بندر پس از توفان سه روز بسته بود و دو کشتی به شدت آسیب دیدند. شهردار گفت که تعمیرات تا پاییز ادامه خواهد داشت.',
  zh: '风暴过后港口关闭了三天，两艘渡轮严重受损。市长说维修将持续到秋天，并请求政府提供帮助。',
  ja: '嵐の後、港は三日間閉鎖され、二隻のフェリーが大きな被害を受けた。市長は修理が秋まで続くと述べた。',
  ko: '폭풍 이후 항구는 사흘 동안 폐쇄되었고 여객선 두 척이 크게 파손되었다.',
  el: 'Το λιμάνι έμεινε κλειστό τρεις ημέρες μετά την καταιγίδα.',
  he: 'הנמל היה סגור שלושה ימים אחרי הסערה ושתי מעבורות ניזוקו קשות.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(PASSAGES))('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['figures and marks', '12.05.2021 — 3,5 % … 1.200'],
    ['a short sentence', 'He went home.'],
    ['a headline of names', 'Macron, Scholz, Draghi, Johnson, Biden, Trudeau, Kishida'],
    ['short Cyrillic text, which many languages could be', 'Порт закрито'],
    ['one word said over and over', 'no '.repeat(200)],
    ['noise', '\uD83D\uDE00\0\uFFFF'.repeat(100)],
    ['half English, half Russian', `${PASSAGES['en']!.slice(0, 150)} ${PASSAGES['ru']!.slice(0, 150)}`],
  ])('is unsure about %s', (_what, text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('lets names of another script pass', () => {
    expect(detectLanguage(`${PASSAGES['en']} “Дякую”, she added.`)).toBe('en');
  });

  it('is not misled by a foreign lead in a long text', () => {
    expect(detectLanguage(`${PASSAGES['fr']!.slice(0, 200)}\n\n${`${PASSAGES['de']} `.repeat(20)}`)).toBe('de');
  });

  it('answers on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
