import { describe, expect, test } from 'vitest';
import { tokenize } from '../document/tokens.ts';
import { LANGUAGES } from '../language/registry.ts';
import { readFigures } from './figures.ts';

// Number words and formats by each language's own rules: text, value, unit.

const CASES: Record<string, [text: string, value: number, unit?: string][]> = {
  ru: [
    ['тысяча двести сорок пять', 1245],
    ['двух миллионов', 2e6],
    ['два с половиной миллиона', 2.5e6],
    ['полтора миллиарда рублей', 1.5e9, 'rub'],
    ['1 250 000,5', 1250000.5],
    ['3,5 млн', 3.5e6],
    ['две трети', 2 / 3],
    ['12 процентов', 12, '%'],
  ],
  uk: [
    ["п'ятсот сорок дев'ять", 549],
    ['півтора мільйона гривень', 1.5e6, 'uah'],
    ['два з половиною мільйони', 2.5e6],
    ['чверть', 0.25],
  ],
  de: [
    ['fünfundvierzig', 45],
    ['zweihundertfünfundsiebzig', 275],
    ['dreitausendvierhundert', 3400],
    ['siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig', 777_777],
    ['zwölfhundert', 1200],
    ['anderthalb Millionen', 1.5e6],
    ['zweieinhalb Milliarden Euro', 2.5e9, 'eur'],
    ['eine Million', 1e6],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['3,5 Mio. Euro', 3.5e6],
    ['drei Viertel', 0.75],
    ['hunderteins', 101],
  ],
  fr: [
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ['quatre-vingt-onze', 91],
    ['quatre-vingt-dix-neuf', 99],
    ['septante-deux', 72],
    ['deux cent vingt et un', 221],
    ['mille neuf cent quatre-vingt-quatre', 1984],
    ['deux cent mille', 200_000],
    ['un million et demi', 1.5e6],
    ['1 234,5 euros', 1234.5, 'eur'],
    ['12 €', 12, 'eur'],
    ['deux tiers', 2 / 3],
    ['12 pour cent', 12, '%'],
  ],
  es: [
    ['ciento cuarenta y cinco', 145],
    ['mil novecientos ochenta y cuatro', 1984],
    ['veintiún mil', 21_000],
    ['dos millones y medio', 2.5e6],
    ['1.234,5', 1234.5],
    ['un tercio', 1 / 3],
    ['cinco por ciento', 5, '%'],
  ],
  it: [
    ['ventuno', 21],
    ['ventotto', 28],
    ['trentatré', 33],
    ['centoquarantacinque', 145],
    ['millenovecentottantaquattro', 1984],
    ['duemilacinquecento', 2500],
    ['due milioni e mezzo', 2.5e6],
    ['1.234,5', 1234.5],
  ],
  pl: [
    ['tysiąc dwustu', 1200],
    ['dwadzieścia pięć tysięcy', 25_000],
    ['półtora miliona złotych', 1.5e6, 'pln'],
    ['dwa i pół miliarda', 2.5e9],
    ['1 234,5', 1234.5],
  ],
  pt: [
    ['mil e duzentos', 1200],
    ['cento e quarenta e cinco', 145],
    ['dois milhões e meio', 2.5e6],
    ['R$ 1.250.000,50', 1250000.5],
    ['um milhão', 1e6],
  ],
};

for (const [language, rows] of Object.entries(CASES)) {
  describe(LANGUAGES.get(language)!.name, () => {
    test.each(rows)('%s', (text, value, unit) => {
      const figures = readFigures(tokenize(text), LANGUAGES.get(language)!.meaning);
      expect(figures).toHaveLength(1);
      expect(figures[0]!.value).toBeCloseTo(value, 6);
      if (unit !== undefined) expect(figures[0]!.unit).toBe(unit);
    });
  });
}
