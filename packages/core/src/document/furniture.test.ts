import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/registry.ts';
import { readDocument } from './document.ts';
import type { DocumentHint } from './types.ts';

// What is furniture and what is not. Texts are our own. A list holds `kind: text` of every sentence that is not body.

function furniture(text: string, language = 'en', hints: DocumentHint[] = []): string[] {
  const { sentences } = readDocument({ text, language, hints }, LANGUAGES);
  return sentences
    .filter(({ kind }) => kind !== 'body')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const BODY = [
  'The harbour of Lindau was closed for three days after the storm, officials said. Two ferries were damaged.',
  'Repairs will take until autumn. The mayor asked for help from the state.',
  'Fishermen said they had seen nothing like it before. Some have already left.',
];
const article = (...blocks: string[]) => blocks.join('\n\n');

describe('furniture in English', () => {
  const rows: [why: string, text: string, expected: string[]][] = [
    ['a title does not end like a sentence', article('Storm closes harbour', ...BODY), ['title: Storm closes harbour']],
    [
      'a kicker stands above the title',
      article('Weather', 'Storm closes harbour for days', ...BODY),
      ['heading: Weather', 'title: Storm closes harbour for days'],
    ],
    [
      'by-words mark a byline',
      article('Storm closes harbour', 'By Ann Lee and Omar Haddad', ...BODY),
      ['title: Storm closes harbour', 'byline: By Ann Lee and Omar Haddad'],
    ],
    [
      'names alone after a standfirst',
      article('Storm closes harbour', 'Ferries are damaged. Help is on its way.', 'Ann Lee, Omar Haddad', ...BODY),
      [
        'title: Storm closes harbour',
        'standfirst: Ferries are damaged.',
        'standfirst: Help is on its way.',
        'byline: Ann Lee, Omar Haddad',
      ],
    ],
    [
      'a deck without a stop',
      article('Storm closes harbour', 'Two ferries damaged as wind reaches record speed', ...BODY),
      ['title: Storm closes harbour', 'standfirst: Two ferries damaged as wind reaches record speed'],
    ],
    [
      'a date line',
      article('Storm closes harbour', 'Published 3 May 2021, 10:40 GMT', ...BODY),
      ['title: Storm closes harbour', 'dateline: Published 3 May 2021, 10:40 GMT'],
    ],
    [
      'a place in capitals',
      article('Storm closes harbour', `LINDAU – ${BODY[0]}`, ...BODY.slice(1)),
      ['title: Storm closes harbour', 'dateline: LINDAU –'],
    ],
    [
      'a place and an agency',
      article(`Lindau, Germany (AP) — ${BODY[0]}`, ...BODY.slice(1)),
      ['dateline: Lindau, Germany (AP) —'],
    ],
    ['a place and a day', article(`LINDAU, May 3 – ${BODY[0]}`, ...BODY.slice(1)), ['dateline: LINDAU, May 3 –']],
    ['an agency in front', article(`(Reuters) - ${BODY[0]}`, ...BODY.slice(1)), ['dateline: (Reuters) -']],
    ['a machine-made date', article(`date 2021-05-03 ${BODY[0]}`, ...BODY.slice(1)), ['dateline: date 2021-05-03']],
    [
      'a caption with photographer and agency',
      article(...BODY.slice(0, 2), 'A ferry lies on its side in Lindau. (Mara Voss/Reuters)', BODY[2]!),
      ['caption: A ferry lies on its side in Lindau. (Mara Voss/Reuters)'],
    ],
    [
      'a caption with a bar',
      article(...BODY.slice(0, 2), 'A ferry lies on its side. | AFP-JIJI', BODY[2]!),
      ['caption: A ferry lies on its side. | AFP-JIJI'],
    ],
    [
      'a caption that says so',
      article(...BODY.slice(0, 2), 'File photo: A ferry lies on its side.', BODY[2]!),
      ['caption: File photo: A ferry lies on its side.'],
    ],
    [
      'a credit of its own',
      article(...BODY.slice(0, 2), 'Photo: Mara Voss / Reuters', BODY[2]!),
      ['credit: Photo: Mara Voss / Reuters'],
    ],
    [
      'a heading between paragraphs',
      article(...BODY.slice(0, 2), 'What comes next', BODY[2]!),
      ['heading: What comes next'],
    ],
    [
      'a name as heading is no byline',
      article('Storm closes harbour', BODY[0]!, 'Karl Brenner', `Karl Brenner is the mayor. ${BODY[1]}`, BODY[2]!),
      ['title: Storm closes harbour', 'heading: Karl Brenner'],
    ],
    [
      'contributors at the end',
      article(...BODY, 'Mara Voss and Jan Kral contributed to this report.'),
      ['byline: Mara Voss and Jan Kral contributed to this report.'],
    ],
    [
      'reporting and editing',
      article(...BODY, '(Reporting by Mara Voss in Lindau; editing by Jan Kral)'),
      ['byline: (Reporting by Mara Voss in Lindau; editing by Jan Kral)'],
    ],
    [
      'words of the page',
      article(
        'Listen (5 min)',
        'Storm closes harbour',
        '4 min read',
        ...BODY,
        'Advertisement',
        'Read also: Ten bridges at risk',
        'Sign up for our newsletter',
        'Sign up here for breaking news alerts.',
        'Share this article',
        '© 2021 The Lindau Gazette',
        'Leave a comment',
        'Comments are closed.',
        'This article was amended on 4 May 2021 to correct a name.',
      ),
      [
        'boilerplate: Listen (5 min)',
        'title: Storm closes harbour',
        'boilerplate: 4 min read',
        'boilerplate: Advertisement',
        'boilerplate: Read also: Ten bridges at risk',
        'boilerplate: Sign up for our newsletter',
        'boilerplate: Sign up here for breaking news alerts.',
        'boilerplate: Share this article',
        'boilerplate: © 2021 The Lindau Gazette',
        'boilerplate: Leave a comment',
        'boilerplate: Comments are closed.',
        'boilerplate: This article was amended on 4 May 2021 to correct a name.',
      ],
    ],
    [
      'a question is a title when a byline confirms it',
      article('Who pays for the storm?', 'By Ann Lee', ...BODY),
      ['title: Who pays for the storm?', 'byline: By Ann Lee'],
    ],
  ];
  it.each(rows)('%s', (_why, text, expected) => {
    expect(furniture(text)).toEqual(expected);
  });
});

describe('what is no furniture', () => {
  const rows: [why: string, text: string][] = [
    ['an empty text', ''],
    ['one sentence', 'The harbour was closed.'],
    ['one line without a stop', 'Storm closes harbour'],
    ['one passage', BODY.join(' ')],
    ['paragraphs only', article(...BODY)],
    ['a very short paragraph', article(BODY[0]!, 'None.', BODY[1]!, 'He stayed.', BODY[2]!)],
    ['a question as a paragraph', article('Who pays for the storm?', ...BODY, 'Who else?', BODY[0]!)],
    ['a list without stops', article(BODY[0]!, 'Water\nBread\nTents', BODY[1]!)],
    ['bullets', article(BODY[0]!, '• Water\n• Bread', BODY[1]!)],
    [
      'an abbreviation in capitals before a dash',
      article('NATO – The alliance is meant – is divided over NATO.', ...BODY),
    ],
    ['a date that opens a sentence', article('3 May 2021 was the worst day. Nobody slept.', ...BODY)],
    ['a party in brackets', article(BODY[0]!, 'The bill was brought in by Karl Brenner (CDU/CSU).', BODY[1]!)],
    [
      'a sentence about reporting',
      article(BODY[0]!, 'Reporting by the police showed that Ann Lee was in town.', BODY[1]!, ...BODY),
    ],
    ['a paragraph that starts with a by-word', article('By Monday, Ann Lee had left the town.', ...BODY)],
    ['a request in the text', article(...BODY, 'Share the burden, he said.')],
    ['a text without any stops', 'storm closes harbour\nferries damaged\nhelp is on its way'],
    [
      'a paragraph that ends with a bracket',
      article(BODY[0]!, 'It was the third storm in a year (the second was in May).', BODY[1]!),
    ],
    [
      'a short statement on comments in the text',
      article(BODY[0]!, 'He declined to leave a comment on the case.', BODY[1]!),
    ],
  ];
  it.each(rows)('%s', (_why, text) => {
    expect(furniture(text)).toEqual([]);
  });
});

describe('furniture in other languages', () => {
  const rows: [language: string, text: string, expected: string[]][] = [
    [
      'de',
      article(
        'Sturm schließt den Hafen',
        'Von Anna Lehmann und Jan Kral',
        'Berlin (dpa) - Der Hafen wurde nach dem Sturm geschlossen. Zwei Fähren sind beschädigt.',
        'Die Reparatur dauert bis Herbst.',
        'Foto: Mara Voss/dpa',
        'Lesen Sie auch: Zehn Brücken in Gefahr',
        'Anzeige',
        'Die Stadt bat um Hilfe.',
        'Stand: 3. Mai 2021, 10:40 Uhr',
      ),
      [
        'title: Sturm schließt den Hafen',
        'byline: Von Anna Lehmann und Jan Kral',
        'dateline: Berlin (dpa) -',
        'credit: Foto: Mara Voss/dpa',
        'boilerplate: Lesen Sie auch: Zehn Brücken in Gefahr',
        'boilerplate: Anzeige',
        'dateline: Stand: 3. Mai 2021, 10:40 Uhr',
      ],
    ],
    [
      'fr',
      article(
        'La tempête ferme le port',
        'Par Anne Leroy et Jean Girard',
        'Publié le 3 mai 2021 à 10h40',
        'Le port a été fermé après la tempête. Deux ferries sont endommagés.',
        'À lire aussi : Dix ponts menacés',
        'La mairie demande de l’aide.',
        'Publicité',
        'Les commentaires sont fermés.',
      ),
      [
        'title: La tempête ferme le port',
        'byline: Par Anne Leroy et Jean Girard',
        'dateline: Publié le 3 mai 2021 à 10h40',
        'boilerplate: À lire aussi : Dix ponts menacés',
        'boilerplate: Publicité',
        'boilerplate: Les commentaires sont fermés.',
      ],
    ],
    [
      'es',
      article(
        'La tormenta cierra el puerto',
        'Por Ana Lerma',
        'Madrid, 3 may (EFE).- El puerto fue cerrado tras la tormenta. Dos barcos están dañados.',
        'El alcalde pidió ayuda.',
        'Publicidad',
        'Todos los derechos reservados',
      ),
      [
        'title: La tormenta cierra el puerto',
        'byline: Por Ana Lerma',
        'dateline: Madrid, 3 may (EFE).-',
        'boilerplate: Publicidad',
        'boilerplate: Todos los derechos reservados',
      ],
    ],
    [
      'it',
      article(
        'La tempesta chiude il porto',
        'di Anna Leone',
        '3 maggio 2021',
        'Il porto è stato chiuso dopo la tempesta. Due traghetti sono danneggiati.',
        'Leggi anche: Dieci ponti a rischio',
        'Il sindaco ha chiesto aiuto.',
        'Riproduzione riservata',
      ),
      [
        'title: La tempesta chiude il porto',
        'byline: di Anna Leone',
        'dateline: 3 maggio 2021',
        'boilerplate: Leggi anche: Dieci ponti a rischio',
        'boilerplate: Riproduzione riservata',
      ],
    ],
    [
      'pt',
      article(
        'Tempestade fecha o porto',
        'Por Ana Lima',
        'O porto foi fechado após a tempestade. Duas balsas estão danificadas.',
        'Leia também: Dez pontes em risco',
        'O prefeito pediu ajuda.',
        'Compartilhar',
      ),
      [
        'title: Tempestade fecha o porto',
        'byline: Por Ana Lima',
        'boilerplate: Leia também: Dez pontes em risco',
        'boilerplate: Compartilhar',
      ],
    ],
    [
      'pl',
      article(
        'Burza zamyka port',
        '3 maja 2021, 10:40',
        'Port zamknięto po burzy. Dwa promy są uszkodzone.',
        'Czytaj też: Dziesięć mostów zagrożonych',
        'Burmistrz poprosił o pomoc.',
        'Reklama',
      ),
      [
        'title: Burza zamyka port',
        'dateline: 3 maja 2021, 10:40',
        'boilerplate: Czytaj też: Dziesięć mostów zagrożonych',
        'boilerplate: Reklama',
      ],
    ],
    [
      'ru',
      article(
        'Буря закрыла порт',
        'МОСКВА, 3 мая — РИА Новости. Порт закрыли после бури. Два парома повреждены.',
        'Мэр попросил о помощи.',
        'Фото: Мария Восс / ТАСС',
        'Жители ждут помощи.',
        'Читайте также: Десять мостов под угрозой',
        'Комментарии закрыты.',
      ),
      [
        'title: Буря закрыла порт',
        'dateline: МОСКВА, 3 мая — РИА Новости.',
        'credit: Фото: Мария Восс / ТАСС',
        'boilerplate: Читайте также: Десять мостов под угрозой',
        'boilerplate: Комментарии закрыты.',
      ],
    ],
    [
      'uk',
      article(
        'Буря закрила порт',
        'Автор: Марія Восс',
        '3 травня 2021 року',
        'Порт закрили після бурі. Два пороми пошкоджено.',
        'Мер попросив про допомогу.',
        'Читайте також: Десять мостів під загрозою',
        'Усі права захищено',
      ),
      [
        'title: Буря закрила порт',
        'byline: Автор: Марія Восс',
        'dateline: 3 травня 2021 року',
        'boilerplate: Читайте також: Десять мостів під загрозою',
        'boilerplate: Усі права захищено',
      ],
    ],
  ];
  it.each(rows)('%s', (language, text, expected) => {
    expect(furniture(text, language)).toEqual(expected);
  });
});

describe('hints of a reader', () => {
  it('hold over form and place', () => {
    const text = article('Storm closes harbour.', ...BODY);
    expect(furniture(text, 'en', [{ start: 0, end: 21, kind: 'title' }])).toEqual(['title: Storm closes harbour.']);
  });
});

describe('kinds of blocks', () => {
  it('follow what their sentences are', () => {
    const text = article(
      'Storm closes harbour',
      BODY[0]!,
      'File photo: A ferry lies on its side.',
      '• Water',
      BODY[1]!,
    );
    expect(readDocument({ text, language: 'en' }, LANGUAGES).blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'caption',
      'list-item',
      'paragraph',
    ]);
  });
});
