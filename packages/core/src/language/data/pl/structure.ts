import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const polishSegmentation: SegmentationData = {
  titles: words(`p pp prof dr hab mgr inż gen płk ppłk mjr kpt ppor sierż św bł ks abp bp dyr prez wiceprez prok sęd doc
      lic np tzw tzn tj m.in ul al pl zob nt ds wg pt ww ang niem ros fr łac przyp tłum zwł ob jw`),
  abbreviations:
    words(`itd itp etc r w godz min sek tys mln mld zł gr sp z.o.o s.a co inc ltd corp n.e p.n.e br ub ur zm st tel
      woj pow gm sty lut mar kwi cze sie wrz paź lis pon wt śr czw pt sob nd u.s u.k a.m p.m rep im ok os por
      red`),
  listEnds: words('itd itp'),
  openers: words(`ten ta to ci te tamten ów on ona ono oni one my wy ja pan pani jego jej ich nasz nasza mój który która
      które co kto kiedy gdy gdzie jak jeśli jeżeli gdyby ponieważ dlaczego dlatego bo że ale a i oraz lub
      albo ani jednak więc zatem natomiast także również też tylko jeszcze już teraz dziś dzisiaj wczoraj
      jutro potem później następnie wcześniej tymczasem w we z ze na do od dla po pod przed za przez przy nad
      o u między według podczas mimo bez wśród nie nikt nic wszyscy wszystko wiele wielu kilka kilku każdy
      inny inni jest są był była było byli będzie ma mają może dwa dwie trzy zdaniem ponadto obecnie poza`),
  beforeNumber: words(`nr art ust pkt s str t rozdz rys tab tel poz ok godz`),
  reporting: words(`powiedział powiedziała mówi mówił zapytał zapytała pyta odpowiedział odpowiedziała dodał dodała
      stwierdził podkreślił zaznaczył napisał pytał krzyknął`),
  ordinals: true,
};

export const polishFurniture: FurnitureData = {
  months: words(`styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca
      sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia sty lut
      mar kwi cze lip sie wrz paź lis gru`),
  dateWords:
    words(`data opublikowano opublikowany aktualizacja zaktualizowano dodano publikacja ostatnia utworzono godz o r
      poniedziałek wtorek środa czwartek piątek sobota niedziela`),
  byline: [
    'autor',
    'autorka',
    'autorzy',
    'tekst',
    'oprac',
    'oprac.',
    'opracowanie',
    'rozmawiał',
    'rozmawiała',
    'przez',
  ],
  and: ['i', 'oraz', 'z'],
  credits: words(`foto fot fot. zdjęcie zdjęcia źródło grafika ilustracja autor zdjęcia fotografia`),
  captions: ['na zdjęciu', 'zdjęcie archiwalne', 'zdjęcie ilustracyjne', 'podpis', 'fot. ilustracyjna'],
  contributors: lines(String.raw`
    (?:we )?współprac[aęy]:? $names\.?
    (?:przy|we) współpracy (?:z )?$names\.?
    (?:tłumaczenie|tłumaczył|tłumaczyła|przełożył|przełożyła|przekład|redakcja|opracował|opracowała|opracowanie|oprac\.|korekta|montaż)(?: z(?:e)? \p{L}+)?:? $names\.?
    $names (?:współpracował|współpracowała|współpracowali|przyczynił się|przyczynili się)(?: się)? (?:przy|do) .{0,40}(?:artykułu|tekstu|artykule|tekście|materiale)\.?
    (?:artykuł|tekst|materiał)(?: ten)? (?:został )?(?:napisany|przygotowany|przetłumaczony|powstał) (?:przez|we współpracy z|przy (?:udziale|współpracy)) $names\.?
  `),
  boilerplate: lines(String.raw`
    (?:możliwość komentowania|komentarze)(?: (?:są|została|zostały|jest))? (?:zamknięte|wyłączone|wyłączona|zamknięta)\.?
    komentarze(?: ?\(?\d+\)?)?|(?:\d+|brak|zobacz|pokaż) komentarz[ey]?|(?:dodaj|napisz|zostaw) komentarz|skomentuj.{0,40}
    (?:posłuchaj|słuchaj|odsłuchaj)(?: (?:artykułu|podcastu|tekstu))?(?: ?[(•·|-]? ?\d+.{0,20})?|(?:naciśnij|kliknij) .{0,80}
    czas czytania\s?:?.{0,30}|\d+ ?(?:min\.?|minut[ay]?)(?: czytania)?
    reklama|materiał sponsorowany|artykuł sponsorowany|ogłoszenie|(?:dalsza|pozostała) część (?:artykułu|tekstu).{0,60}|ciąg dalszy (?:pod|artykułu).{0,40}
    (?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj)(?: (?:też|także|również|więcej|dalej|cały artykuł))+\s?:? ?.{0,200}|(?:polecamy|powiązane(?: artykuły)?|zobacz też|najczęściej czytane|najnowsze|tematy|tagi|kategorie|słowa kluczowe|strona główna|menu|szukaj|do góry|powrót|źródło)\s?(?::.{0,150})?
    (?:udostępnij|podziel się|drukuj|wydrukuj|wyślij|zapisz)(?: (?:artykuł|ten artykuł|na|przez|w) ?.{0,60})?
    (?:zapisz się|subskrybuj|zaprenumeruj|zaloguj się|zarejestruj się|zasubskrybuj|dołącz do)(?: .{0,120})?|newsletter
    (?:obserwuj|śledź|polub|znajdź) nas(?: .{2,80})?
    (?:copyright|\(c\)|©).{0,200}|(?:.{0,60} )?wszelkie prawa zastrzeżone.{0,100}
    (?:ten )?(?:artykuł|tekst) (?:został|ukazał się|był)(?: (?:pierwotnie|zaktualizowany|opublikowany|zmieniony|poprawiony))+.{0,200}|w poprzedniej wersji (?:artykułu|tekstu).{0,250}
    (?:\d+|dwie|trzy)? ?(?:minut[ęy]?|godzin[ęy]?|dni|dzień|tydzień|tygodnie) temu
  `),
};
