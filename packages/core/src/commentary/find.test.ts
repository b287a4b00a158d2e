import { describe, expect, it } from 'vitest';
import { findNotes } from '../pipeline.ts';

interface Row {
  why: string;
  text: string;
  /** Kind, grade and span of the one note; none for a clean text. */
  note?: readonly [string, string, string];
  signer?: string;
}

function check(rows: readonly Row[], language = 'en') {
  for (const { why, text, note, signer } of rows) {
    it(why, () => {
      const { notes } = findNotes({ text, language });
      const seen = notes.map(({ kind, grade, start, end }) => [kind, grade, text.slice(start, end)]);
      expect(seen).toEqual(note ? [note] : []);
      if (signer) expect(notes[0]!.signer).toBe(signer);
    });
  }
}

describe('signed notes', () => {
  check([
    {
      why: 'a Russian signature in machine English names the outlet',
      text: 'The grain was shipped on Monday (to nobody’s benefit. – Approx. InoPress).',
      note: ['signed_note', 'certain', '(to nobody’s benefit. – Approx. InoPress)'],
      signer: 'InoPress',
    },
    {
      why: 'a label in front, in square brackets',
      text: 'The bridge reopened [Editor’s note: for the third time] on Monday.',
      note: ['signed_note', 'certain', '[Editor’s note: for the third time]'],
      signer: 'editor',
    },
    {
      why: 'a signature of another language may stand in any text',
      text: 'The port was closed (as it should be – Anm. d. Red.) on Friday.',
      note: ['signed_note', 'certain', '(as it should be – Anm. d. Red.)'],
      signer: 'editor',
    },
    {
      why: 'a comma is enough before letters that mean nothing else',
      text: 'The port was closed (a pity, ndr) on Friday.',
      note: ['signed_note', 'certain', '(a pity, ndr)'],
    },
    {
      why: 'letters that mean other things, behind the comma of a clause',
      text: 'The port was closed (as nobody had expected until May, Ed.) on Friday.',
      note: ['signed_note', 'likely', '(as nobody had expected until May, Ed.)'],
      signer: 'editor',
    },
    {
      why: 'the word in full, behind the comma of a clause',
      text: 'The port was closed (the mayor had promised the opposite in May, editor) on Friday.',
      note: ['signed_note', 'likely', '(the mayor had promised the opposite in May, editor)'],
    },
    {
      why: 'a bare outlet behind a dash at the end of a remark',
      text: 'The port was closed (the authors do not say who paid for it – InoKurier) on Friday.',
      note: ['signed_note', 'likely', '(the authors do not say who paid for it – InoKurier)'],
      signer: 'InoKurier',
    },
    {
      why: 'a label inside a paragraph signs its sentence',
      text: 'The port was closed on Friday. Editor’s note: nobody was surprised. The mayor spoke later.',
      note: ['signed_note', 'likely', 'Editor’s note: nobody was surprised.'],
    },
    {
      why: 'a signature behind a dash remark without brackets',
      text: 'The port was closed on Friday – nobody was surprised, editor’s note. The mayor spoke later.',
      note: ['signed_note', 'likely', '– nobody was surprised, editor’s note.'],
    },
    {
      why: 'a signature that was taken for a sentence',
      text: 'The port was closed on Friday. Nobody here was surprised. – Translator’s note. The mayor spoke later.',
      note: ['signed_note', 'likely', 'Nobody here was surprised. – Translator’s note.'],
    },
    {
      why: 'a signed footnote',
      text: 'The port was closed on Friday.* The mayor spoke later.\n\n* Nobody here was surprised – Ed.',
      note: ['signed_note', 'likely', '* Nobody here was surprised – Ed.'],
    },
    {
      why: 'a numbered footnote with a label',
      text: 'The port was closed on Friday [1]. The mayor spoke later.\n\n[1] Translator’s note: nobody was surprised.',
      note: ['signed_note', 'likely', '[1] Translator’s note: nobody was surprised.'],
    },
    {
      why: 'slashes stand for brackets in some countries',
      text: 'The port was closed on Friday /nobody was surprised – ed. note/. The mayor spoke later.',
      note: ['signed_note', 'certain', '/nobody was surprised – ed. note/'],
    },
    { why: 'a broadcaster in brackets', text: 'Der Norddeutsche Rundfunk (NDR) closed its office in the port.' },
    { why: 'a calling behind a dash', text: 'She wrote to the paper (John Smith – editor) on Friday.' },
    { why: 'a first name with a stop', text: 'Ed. Miliband met the port workers and their union on Friday.' },
    { why: 'a calling behind a name', text: 'She wrote to the paper (John Smith, editor) on Friday.' },
    { why: 'a list of callings', text: 'He led three lives (he was a poet at night, publisher, editor) in Bern.' },
    { why: 'editors of a book', text: 'It is in The Port (Anna Smith and Mary Jones of Oxford, eds.) of 1990.' },
    { why: 'a picture agency behind a dash', text: 'The port on Friday. (Photo – Reuters)' },
    {
      why: 'an agency behind a caption',
      text: 'The port (workers wait at the gate on Friday morning – Reuters) was closed.',
    },
    {
      why: 'a platform behind a caption',
      text: 'The port (workers wait at the gate on Friday morning – YouTube) was closed.',
    },
    { why: 'an agency alone', text: 'The port was closed on Friday (AP).' },
    {
      why: 'a remark inside a quotation is a note: the worst kind',
      text: '“We hold the town (they lost it in May – Ed.) and will keep it,” he said.',
      note: ['signed_note', 'certain', '(they lost it in May – Ed.)'],
    },
    {
      why: 'an indefinite phrase inside a quotation says nobody who is meant',
      text: '“We hold the town (a lie – Ed.) and will keep it,” he said.',
      note: ['signed_note', 'certain', '(a lie – Ed.)'],
    },
    {
      why: 'a referent supplied inside a quotation is only possible',
      text: '“She (the minister – Ed.) will come,” he said.',
      note: ['signed_note', 'possible', '(the minister – Ed.)'],
    },
    { why: 'a quantity is no signature', text: 'The hall (approx. 500 seats) was full.' },
    { why: 'a book editor is no signature', text: 'It is quoted from Essays (Smith, ed.) of 1990.' },
    { why: 'a publisher’s notice is no comment', text: 'It fell [Editor’s note: This article was updated on Monday].' },
    { why: 'emphasis is an honest mark', text: '“It was a gift [emphasis added – Ed.],” she wrote.' },
    { why: 'words supplied by a reporter are no comment', text: '“We worry [about] the border,” he said.' },
    { why: 'a photo credit is no comment', text: 'Workers in Porto. (Ana Reis/Agence Nord)' },
    { why: 'sic is moderate', text: 'He wrote “definately” [sic] twice.' },
  ]);
});

describe('elision, labels and glosses', () => {
  check([
    {
      why: 'angle brackets are the mark of translators',
      text: 'The army <...> left the town.',
      note: ['elision', 'certain', '<...>'],
    },
    {
      why: 'an older name of a town',
      text: 'They fought near Myrnohrad (Dimitrov) for weeks.',
      note: ['gloss', 'certain', '(Dimitrov)'],
    },
    {
      why: 'a label of a law',
      text: 'The post appeared on Facebook (a social network banned in Russia) at noon.',
      note: ['disclaimer', 'certain', '(a social network banned in Russia)'],
    },
    {
      why: 'a label in a footnote',
      text: 'Сообщение вышло на странице Meta* в полдень.\n\n* признана экстремистской и запрещена в России',
      note: ['disclaimer', 'certain', '* признана экстремистской и запрещена в России'],
    },
    { why: 'a footnote that explains', text: 'Die Firma baut Pumpen.*\n\n* Alle Angaben ohne Gewähr.' },
    { why: 'a short form of a name', text: 'The University of Vigo (UVigo) studies the bay.' },
    { why: 'an acronym', text: 'The World Health Organization (WHO) met in Geneva.' },
    { why: 'a country after a town', text: 'The team works in Darmstadt (Germany) and Bern.' },
    { why: 'a party after a person', text: 'Anna Brandt (Greens) voted for it.' },
    { why: 'reporting of a ban', text: 'The paper was banned in Russia in 2022, its editor said.' },
  ]);
});

describe('openings and sentences, in several languages', () => {
  const rows = [
    ['fr', 'Le pont a fermé vendredi. Comme on pouvait s’y attendre, le maire se tait.', 'stance_marker'],
    ['es', 'El puente cerró el viernes. Como no podía ser de otra manera, el alcalde calla.', 'stance_marker'],
    ['it', 'Il ponte ha chiuso venerdì. Manco a dirlo, il sindaco tace.', 'stance_marker'],
    ['pl', 'Most zamknięto w piątek. Jakżeby inaczej, burmistrz milczy.', 'stance_marker'],
    ['pt', 'A ponte fechou na sexta. Vá-se lá saber porquê, o autarca cala-se.', 'stance_marker'],
    ['ru', 'Мост закрыли в пятницу. Стоит ли удивляться? Мэр молчит.', 'rhetorical_question'],
    ['uk', 'Міст закрили у п’ятницю. За чиїм коштом? Мер мовчить.', 'rhetorical_question'],
    ['ru', 'Мост закрыли в пятницу. Спектакль идёт два часа. Мэр молчит.', undefined],
    ['pl', 'Most zamknięto w piątek. Czytaj także wywiad z burmistrzem.', undefined],
    ['es', 'El puente cerró el viernes. A menudo hay hielo, y el presunto autor calla.', undefined],
    ['en', 'The port was sold to a friend (read: the brother of the mayor) on Friday.', 'bracket_comment'],
    ['de', 'Der Hafen ging an Freunde (lies: den Bruder des Bürgermeisters) in Bern.', 'bracket_comment'],
  ] as const;
  it.each(rows)('%s: %s', (language, text, kind) => {
    expect(findNotes({ text, language }).notes.map((note) => note.kind)).toEqual(kind ? [kind] : []);
  });
});

describe('openings, without the original', () => {
  check([
    {
      why: 'an opening of comment in front of a comma is the comment',
      text: 'Needless to say, the port was closed again on Friday.',
      note: ['stance_marker', 'likely', 'Needless to say,'],
    },
    {
      why: 'a sentence adverb by its form',
      text: 'Alarmingly, the port was closed again on Friday.',
      note: ['stance_marker', 'likely', 'Alarmingly,'],
    },
    { why: 'an adverb of time', text: 'Recently, the port was closed again for a week.' },
    { why: 'what newspapers say without a judgement', text: 'Of course, the port was closed again on Friday.' },
  ]);
});

describe('details that the original lacks', () => {
  it.each([
    ['it', 'Il museo apre nuove sale a maggio.', 'Il museo apre nuove sale a maggio (ingresso gratuito la domenica).'],
    ['en', 'Passengers slept in the hall.', 'Passengers slept in the hall – some of them for a second night.'],
  ])('%s: when and how many is no comment', (language, original, text) => {
    expect(findNotes({ text, language }, { original: { text: original, language } }).notes).toEqual([]);
  });
});

describe('a comment in the place of a sentence', () => {
  const before = 'The pool of Veldmoor closes for two winters. The roof has leaked since 2019.';
  const after = 'The vote was 14 to 9. The pool opens again in May, the mayor said.';
  const original = `${before} Swimming clubs had asked for a temporary hall in the old market. ${after}`;
  it.each([
    ['shares nothing with it', 'So much for the promises that voters were fed with in the spring.', 'sentence_comment'],
    ['tells it', 'Tellingly, swimming clubs had asked for a temporary hall in the market.', 'stance_marker'],
  ])('that %s', (_why, sentence, kind) => {
    const text = `${before} ${sentence} ${after}`;
    const { notes } = findNotes(text, { original });
    expect(notes.map((note) => note.kind)).toEqual([kind]);
    if (kind === 'sentence_comment') expect(text.slice(notes[0]!.start, notes[0]!.end)).toBe(sentence);
  });
});

describe('judging words inside a sentence', () => {
  const rows = [
    [
      'en',
      'The bridge was closed for the visit of the duke.',
      'The bridge was tellingly closed for the visit of the duke.',
      ['tellingly'],
    ],
    [
      'de',
      'Der Bericht wurde nicht gedruckt.',
      'Der Bericht wurde bezeichnenderweise nicht gedruckt.',
      ['bezeichnenderweise'],
    ],
    ['ru', 'Чиновник получил взятку от подрядчика.', 'Чиновник якобы получил взятку от подрядчика.', []],
    [
      'en',
      'The way took 40 hours from Bern to the coast.',
      'The way took no less than 40 hours from Bern to the coast.',
      [],
    ],
    ['de', 'Die Gäste verloren am Samstag 4:0.', 'Die völlig überforderten Gäste verloren am Samstag 4:0.', []],
    [
      'de',
      'Die Minister verloren am Samstag.',
      'Die völlig überforderten Minister verloren am Samstag.',
      ['überforderten'],
    ],
  ] as const;
  it.each(rows)('%s: %s', (language, original, text, spans) => {
    const { notes } = findNotes({ text, language }, { original: { text: original, language } });
    expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  });
});

describe('quotation marks of irony', () => {
  const cases: readonly (Row & { original?: string; language?: string })[] = [
    {
      why: 'a noun that claims something, in German with its capital letter',
      language: 'de',
      original: 'Die Wahlen in der Provinz fanden am Sonntag statt.',
      text: 'Die „Wahlen“ in der Provinz fanden am Sonntag statt.',
      note: ['scare_quotes', 'likely', '„Wahlen“'],
    },
    {
      why: 'a German newspaper',
      language: 'de',
      original: 'Die Welt und der Spiegel sind in der Provinz kaum zu bekommen.',
      text: 'Die „Welt“ und der „Spiegel“ sind in der Provinz kaum zu bekommen.',
    },
    {
      why: 'a German title behind the name of its kind',
      language: 'de',
      original: 'Der Film Hoffnung läuft in der Provinz seit Sonntag.',
      text: 'Der Film „Hoffnung“ läuft in der Provinz seit Sonntag.',
    },
    {
      why: 'the first word of a sentence has a capital anyway',
      original: 'Witnesses of the accident stayed away from the hearing. Two witnesses fell ill.',
      text: '“Witnesses” of the accident stayed away from the hearing. Two witnesses fell ill.',
      note: ['scare_quotes', 'likely', '“Witnesses”'],
    },
    {
      why: 'British single marks',
      original: 'The independent panel met behind closed doors for three days.',
      text: 'The ‘independent’ panel met behind closed doors for three days.',
      note: ['scare_quotes', 'likely', '‘independent’'],
    },
    {
      why: 'apostrophes are no marks',
      original: 'The workers’ council and the students’ council met in the old hall.',
      text: "The workers' council and the students' council met in the old hall.",
    },
    {
      why: 'a claim that is denied in what is announced',
      language: 'es',
      original: 'El gobierno anunció elecciones para el mes de mayo.',
      text: 'El gobierno anunció «elecciones» para el mes de mayo.',
      note: ['scare_quotes', 'likely', '«elecciones»'],
    },
    {
      why: 'what somebody reports may be in that person’s words',
      original: 'The director announced a historic agreement with the union.',
      text: 'The director announced a “historic” agreement with the union.',
    },
    {
      why: 'what somebody speaks of is somebody’s word',
      original: 'The director spoke of a victory for the union.',
      text: 'The director spoke of a “victory” for the union.',
    },
    {
      why: 'words that are explained',
      original: 'Note that caro means dear and carro means cart.',
      text: 'Note that “caro” means “dear” and “carro” means “cart”.',
    },
    {
      why: 'without the original: a claim that nobody is quoted with',
      text: 'The “elections” in the province took place on Sunday.',
      note: ['scare_quotes', 'likely', '“elections”'],
    },
    {
      why: 'without the original: somebody reports',
      text: 'The minister said the “elections” would take place on Sunday.',
    },
    { why: 'without the original: a word that claims nothing', text: 'The “tunnel” in the province opened on Sunday.' },
    {
      why: 'without the original: words side by side',
      text: 'On the walls “freedom” and “peace” stood in red on Sunday.',
    },
  ];
  for (const { why, text, note, original, language = 'en' } of cases) {
    it(why, () => {
      const options = original === undefined ? {} : { original: { text: original, language } };
      const { notes } = findNotes({ text, language }, options);
      expect(notes.map(({ kind, grade, start, end }) => [kind, grade, text.slice(start, end)])).toEqual(
        note ? [note] : [],
      );
    });
  }
});
