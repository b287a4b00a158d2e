import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/registry.ts';
import { segment } from './segment.ts';

// Sentence ends by each language's own habits. A row is why it is hard and the sentences, which are joined by a space.

type Row = [why: string, ...sentences: string[]];

const CASES: Record<string, Row[]> = {
  de: [
    ['ordinal before a month', 'Das Treffen am 3. Mai wurde verschoben.', 'Es fand später statt.'],
    ['ordinal before a noun', 'Im 19. Jahrhundert gehörte die Stadt zu Polen.', 'Heute nicht mehr.'],
    ['year at the end', 'Der Krieg endete 1945.', 'Danach kam der Hunger.'],
    ['abbreviation of two letters with a space', 'Viele Waren, z. B. Brot und Milch, wurden teurer.', 'Das traf alle.'],
    ['abbreviation of two letters without one', 'Einige, u.a. Ärzte und Pfleger, streikten.', 'Andere nicht.'],
    ['academic titles', 'Das sagte Prof. Dr. Meike Sander am Montag.', 'Niemand widersprach.'],
    ['usw. before an opener', 'Es fehlten Decken, Zelte usw.', 'Die Helfer waren erschöpft.'],
    ['quotation with its tag', '„Wir bleiben hier“, sagte der Bürgermeister.', '„Wir gehen nicht.“'],
    ['guillemets pointing inwards', '»Das ist vorbei.«', 'Er legte auf.'],
    ['question with its tag', '„Warum erst jetzt?“, fragte die Abgeordnete.', 'Der Saal schwieg.'],
    ['number with stops', 'Der Umbau kostet 1.250.000 Euro.', 'Das ist zu viel.'],
    ['number of a resolution', 'Artikel 5 und Nr. 12 bleiben in Kraft.', 'Der Rest entfällt.'],
    ['Roman ordinal', 'Papst Johannes XXIII. eröffnete das Konzil.', 'Es dauerte drei Jahre.'],
    ['company form', 'Die Firma Huber & Co. aus Graz ist pleite.', 'Sie war alt.'],
    ['bzw. before a noun', 'Die Brücke bzw. Reste davon stehen noch.', 'Der Fluss steigt.'],
  ],
  fr: [
    ['M. before a name', 'M. Girard a refusé de répondre.', 'Il est parti tôt.'],
    ['Mme has no stop', 'Mme Girard a parlé.', 'Personne n’a répondu.'],
    [
      'guillemets with spaces',
      '« Nous restons ici », a dit le maire.',
      '« Nous ne partirons pas. »',
      'Puis il s’est tu.',
    ],
    ['question in guillemets', '« Pourquoi maintenant ? » a demandé la députée.', 'La salle est restée muette.'],
    ['etc. at the end', 'Il manquait des tentes, du pain, etc.', 'Les secours étaient épuisés.'],
    ['etc. inside', 'Les tentes, le pain, etc. manquaient partout.', 'Il pleuvait.'],
    ['initial', 'Le général P. Lacombe commande la force.', 'Son adjoint est belge.'],
    ['opener with an apostrophe after an abbreviation', 'La réunion est à 8 h env. à Paris.', 'L’armée attend.'],
    ['article number', 'L’art. 49 n’a pas été invoqué.', 'Le texte passe.'],
    ['decimal comma and thousands', 'La hausse est de 3,5 % sur 1 200 euros.', 'C’est peu.'],
    ['before Christ', 'Le temple date du IIe siècle av. J.-C. et reste debout.', 'Il est fermé.'],
    ['space before the mark', 'Qui va payer ?', 'Personne ne le sait !', 'Les caisses sont vides.'],
    ['p.ex.', 'Certains pays, p.ex. Malte, ont voté non.', 'Les autres oui.'],
    ['ellipsis', 'Ils hésitent… et le temps passe.', 'Rien ne bouge.'],
  ],
  es: [
    ['inverted question mark', '¿Quién va a pagar?', 'Nadie lo sabe.'],
    ['inverted exclamation mark', '¡No pasarán!', 'Así gritaban todos.'],
    ['two questions', '¿Quién paga?', '¿Cuándo?', 'No hay respuesta.'],
    ['Sr. and Dra.', 'El Sr. Molina llegó con la Dra. Paz.', 'Hablaron poco.'],
    ['EE.UU. inside', 'El Gobierno de EE.UU. rechazó el plan.', 'Nadie se sorprendió.'],
    ['EE.UU. at the end', 'Vive desde niño en EE.UU.', 'Sus padres volvieron.'],
    ['EE. UU. with a space', 'El embajador de EE. UU. en Lima se fue.', 'No volvió.'],
    ['question before its tag', '«¿Por qué ahora?», preguntó la diputada.', 'La sala calló.'],
    ['thousands and decimals', 'La casa cuesta $170.500,00 en total.', 'Es demasiado.'],
    ['etc. at the end', 'Faltaban mantas, agua, etc.', 'Los equipos no dormían.'],
    ['article number', 'El art. 155 sigue en pie.', 'El resto no.'],
    ['dash of a tag', '—No iremos —dijo el ministro.', 'Después salió.'],
    ['page number', 'Véase la pág. 14 del informe.', 'Es claro.'],
    ['p. ej.', 'Algunos, p.ej. Chile, votaron en contra.', 'Otros se abstuvieron.'],
  ],
  it: [
    ['Sig.ra', 'La Sig.ra Conti non ha risposto.', 'È partita presto.'],
    ['on. and prof.', 'L’on. Greco e il prof. Serra hanno firmato.', 'Gli altri no.'],
    ['ecc. at the end', 'Mancavano tende, pane, ecc.', 'I soccorsi erano stremati.'],
    ['guillemets', '«Restiamo qui», ha detto il sindaco.', '«Non ce ne andiamo.»', 'Poi è uscito.'],
    ['stop after the guillemets', 'Ha detto: «Non ce ne andiamo».', 'Poi è uscito.'],
    ['thousands', 'Il ponte costa 170.500.000 euro.', 'È troppo.'],
    ['article number', 'L’art. 18 resta in vigore.', 'Il resto cade.'],
    ['S.p.A. inside', 'La Borea S.p.A. ha chiuso lo stabilimento.', 'Gli operai protestano.'],
    ['initial', 'Il generale P. Leone comanda la forza.', 'Il vice è belga.'],
    ['question', 'Chi pagherà?', 'Nessuno lo sa.'],
    ['accented verb as opener after an abbreviation', 'La sede è negli U.S.A. dal 1990.', 'È vuota.'],
    ['a.C.', 'Il tempio è del III secolo a.C. ed è chiuso.', 'Riaprirà.'],
    ['ellipsis', 'Esitano… e il tempo passa.', 'Nulla si muove.'],
  ],
  pt: [
    ['Sr. and Dra.', 'O Sr. Moura chegou com a Dra. Lima.', 'Falaram pouco.'],
    ['EUA ends a sentence', 'Ele mora nos EUA.', 'Os pais voltaram.'],
    ['E.U.A. inside', 'O governo dos E.U.A. rejeitou o plano.', 'Ninguém estranhou.'],
    ['thousands and decimals', 'A casa custa R$ 170.500,00 ao todo.', 'É demais.'],
    ['etc. at the end', 'Faltavam tendas, pão, etc.', 'As equipes não dormiam.'],
    ['article number', 'O art. 5 continua em vigor.', 'O resto caiu.'],
    ['quotation with its tag', '“Ficamos aqui”, disse o prefeito.', '“Não vamos embora.”', 'Depois saiu.'],
    ['question with a name behind it', '“Por que agora?” perguntou a deputada.', 'A sala calou.'],
    ['dash of a tag', '— Não iremos — disse o ministro.', 'Depois saiu.'],
    ['initial', 'O general P. Leme comanda a força.', 'O vice é belga.'],
    ['company form', 'A Rocha & Cia. Ltda. faliu em maio.', 'Era antiga.'],
    ['p. ex.', 'Alguns, p.ex. Angola, votaram contra.', 'Outros se abstiveram.'],
    ['exclamation', 'Não passarão!', 'Assim gritavam todos.'],
  ],
  pl: [
    ['year abbreviation inside', 'W 2014 r. Rosja zajęła półwysep.', 'Świat milczał.'],
    ['year abbreviation at the end', 'Stało się to w 2014 r.', 'Potem nic nie było takie samo.'],
    ['ordinal before a noun', 'Na 15. Szczyt przyjechało dwóch ministrów.', 'Trzeci zachorował.'],
    ['m.in.', 'Przyjechali m.in. Czesi i Litwini.', 'Inni nie.'],
    ['prof. and dr', 'Mówił prof. Jan Lis, a dr Nowak milczał.', 'Potem głosowano.'],
    ['itd. at the end', 'Brakowało wody, chleba itd.', 'Ratownicy nie spali.'],
    ['ul.', 'Biuro przy ul. Długiej jest zamknięte.', 'Nikt nie odbiera.'],
    ['quotation', '„Zostajemy tutaj” – powiedział burmistrz.', '„Nie odejdziemy”.', 'Potem wyszedł.'],
    ['dash of a tag', '— Nie pójdziemy! — zawołał minister.', 'Wyszedł z sali.'],
    ['tys. and mln', 'Zginęło 3 tys. Rosjan i 2 mln zł przepadły.', 'To fakty.'],
    ['art.', 'Na mocy art. 5 umowa wygasa.', 'Nowej nie ma.'],
    ['rank', 'Rozkaz wydał gen. Adam Wilk.', 'Płk. Sowa go wykonał.'],
    ['pronoun im at the end', 'Nikt nie pomógł im.', 'Potem było za późno.'],
  ],
  ru: [
    ['year abbreviation', 'В 2014 г. Россия заняла полуостров.', 'Мир молчал.'],
    ['and so on at the end', 'Не хватало воды, хлеба и т. д.', 'Спасатели не спали.'],
    ['that is', 'Он приедет позже, т. е. Завтра совет не соберётся.'],
    ['initials before a name', 'Об этом сказал А. С. Петренко.', 'Ему не поверили.'],
    ['street', 'Офис на ул. Лесной закрыт.', 'Никто не отвечает.'],
    ['dash of a tag', '— Мы победим! — сказал генерал.', 'Зал молчал.'],
    ['tag between two sentences of a quotation', '«Мы остаёмся, — сказал мэр.', '— Мы не уйдём».'],
    ['guillemets and a stop outside', 'Девочка кричала: «Вы видели маму?».', 'Ей не ответили.'],
    ['thousand and million', 'Погибли 3 тыс. человек, 2 млн руб. пропали.', 'Это факты.'],
    ['see page', 'Подробности см. на стр. 14 доклада.', 'Он короткий.'],
    ['note in a bracket', 'Он ввёл войска (это и стало причиной. – Прим. ред.).', 'Переговоры прекратились.'],
    ['pronoun им at the end', 'Никто не помог им.', 'Потом было поздно.'],
    ['acronym at the end', 'Она работает в ООН.', 'Он служит в НАТО.'],
    ['titles', 'Выступил проф. Лисин и акад. Волков.', 'Остальные слушали.'],
  ],
  uk: [
    ['year abbreviation', 'У 2014 р. Росія захопила півострів.', 'Світ мовчав.'],
    ['and so on at the end', 'Бракувало води, хліба і т. д.', 'Рятувальники не спали.'],
    ['initials before a name', 'Про це сказав А. С. Петренко.', 'Йому не повірили.'],
    ['street', 'Офіс на вул. Лісовій зачинено.', 'Ніхто не відповідає.'],
    ['dash of a tag', '— Ми переможемо! — сказав генерал.', 'Зал мовчав.'],
    ['tag between two sentences of a quotation', '«Ми залишаємося, — сказав мер.', '— Ми не підемо».'],
    ['guillemets and a stop outside', 'Дівчинка кричала: «Ви бачили маму?».', 'Їй не відповіли.'],
    ['thousand and million', 'Загинули 3 тис. людей, 2 млн грн зникли.', 'Це факти.'],
    ['see page', 'Докладніше див. на с. 14 доповіді.', 'Вона коротка.'],
    ['note in a bracket', 'Він увів війська (це і стало причиною. – Прим. ред.).', 'Переговори зупинилися.'],
    ['acronym at the end', 'Вона працює в ООН.', 'Він служить у НАТО.'],
    ['titles', 'Виступили проф. Лисенко та акад. Вовк.', 'Решта слухали.'],
    ['so-called', 'Так звані, т.зв. Народні дружини, розпущено.', 'Їх більше немає.'],
    ['question', 'Хто заплатить?', 'Ніхто не знає.'],
  ],
};

/** Scripts with marks of their own; the text is the sentences joined by what the script puts between them. */
const SCRIPTS: [why: string, language: string, joiner: string, sentences: string[]][] = [
  ['Chinese needs no space', 'zh', '', ['会议结束了。', '谁来付钱？', '没有人知道！']],
  ['Chinese quotation closes with its sentence', 'zh', '', ['他说：“我们不走。”', '会场安静了。']],
  ['Chinese stop inside a bracket', 'zh', '', ['他出兵了（这就是原因。编者注）。', '谈判停止了。']],
  ['Japanese quotation goes on', 'zh', '', ['「行かない。」と言った。', 'そして去った。']],
  ['Arabic question mark', 'ar', ' ', ['من سيدفع؟', 'لا أحد يعرف.']],
  ['Arabic title of one letter', 'ar', ' ', ['قال د. سامي إن الخطة فشلت.', 'لم يعترض أحد.']],
  ['Urdu full stop', 'und', ' ', ['وہ چلا گیا۔', 'کوئی نہیں آیا۔']],
  ['Hindi danda', 'und', ' ', ['बैठक समाप्त हुई।', 'कोई नहीं आया।']],
  ['Greek question mark is a semicolon', 'und', ' ', ['Ποιος θα πληρώσει;', 'Κανείς δεν ξέρει.']],
  ['Armenian full stop is like a colon', 'und', ' ', ['Նա գնաց։', 'Ոչ ոք չեկավ։']],
  ['Burmese, by the segmenter of the runtime', 'und', '', ['သူသွားသည်။', 'ဘယ်သူမှမလာ။']],
  ['Hebrew', 'und', ' ', ['הוא הלך.', 'איש לא בא.']],
];

function cut(text: string, language: string): string[] {
  const data = LANGUAGES.get(language)?.segmentation ?? LANGUAGES.get('en')!.segmentation!;
  return segment(text, data).sentences.map(({ start, end }) => text.slice(start, end));
}

for (const [language, rows] of Object.entries(CASES)) {
  describe(`sentences in ${LANGUAGES.get(language)!.name}`, () => {
    it.each(rows)('%s', (...[, ...sentences]) => {
      expect(cut(sentences.join(' '), language)).toEqual(sentences);
    });
  });
}

describe('sentences in other scripts', () => {
  it.each(SCRIPTS)('%s', (_why, language, joiner, sentences) => {
    expect(cut(sentences.join(joiner), language)).toEqual(sentences);
  });
});
