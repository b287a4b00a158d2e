import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const germanSegmentation: SegmentationData = {
  titles: words(`hr fr dr prof dipl ing mag gen hl st ca vgl bzw sog inkl exkl evtl ggf bspw z.b d.h u.a v.a i.d.r s.o
      s.u o.ä u.ä m.e z.t z.zt a.d i.a abs anm red verf hrsg geb verh gest ehem frhr min insb allg bes zzgl
      abzgl evang kath lt gem einschl`),
  abbreviations:
    words(`usw etc u.s.w d.j d.h v.chr n.chr uhr std sek mio mrd tsd str co corp inc ltd gmbh ag kg jan feb mär apr
      jun jul aug sep sept okt nov dez jh jhd kap tel u.s u.k p.m a.m km kg übers anm.d.red anm.d.übers dt
      engl frz russ ukr amerik usa max chr gr`),
  openers:
    words(`der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen jener jene er
      sie es wir ihr ich man wer was wo wann wie warum wenn weil da damit dass ob als während nachdem bevor
      seit seitdem bis obwohl aber und oder doch denn sondern auch nur noch schon nun jetzt heute gestern
      morgen dann danach davor dabei dazu deshalb daher trotzdem dennoch allerdings jedoch zudem außerdem hier
      dort im in am an auf aus bei mit nach von vor zu zum zur für gegen ohne um durch über unter zwischen
      neben laut wegen trotz kein keine keiner nicht nichts niemand alle alles viele einige mehrere manche
      sein seine ihre unser mein zwei drei beide ist sind war waren hat haben wird werden kann soll muss so
      inzwischen später zuvor zuletzt erst insgesamt`),
  beforeNumber:
    words(`nr nrn art abs s bd kap abb tab str tel hausnr bl az § ziff rdnr vgl ca max min jan feb apr aug sept okt
      nov dez`),
  reporting:
    words(`sagte sagt fragte fragt erklärte erklärt meinte rief antwortete schrieb schreibt warnte ergänzte betonte
      hieß fügte kritisierte forderte`),
  ordinals: true,
};

export const germanFurniture: FurnitureData = {
  months: words(`januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär
      apr jun jul aug sep sept okt nov dez`),
  dateWords: words(`datum stand aktualisiert veröffentlicht erstellt geändert am um vom den der uhr zuletzt letzte
      aktualisierung montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa
      so`),
  byline: [
    'von',
    'text',
    'autor',
    'autorin',
    'autoren',
    'ein beitrag von',
    'ein gastbeitrag von',
    'eine analyse von',
    'ein kommentar von',
    'aus',
  ],
  and: ['und', 'sowie', 'mit'],
  credits: words(`foto fotos bild bilder quelle copyright fotograf fotografin bildquelle bildnachweis fotocredit grafik
      symbolbild archivbild`),
  captions: ['archivbild', 'archivfoto', 'symbolbild', 'symbolfoto', 'bildunterschrift', 'im bild', 'bild'],
  contributors: lines(String.raw`
    mitarbeit:? $names\.?
    unter mitarbeit von:? $names\.?
    mit (?:material|informationen|beiträgen) (?:von|der|des|aus) .{3,80}
    $names (?:hat|haben) (?:an diesem|zu diesem|am) (?:artikel|bericht|text|beitrag) (?:mitgearbeitet|mitgewirkt|beigetragen)\.?
    (?:redaktion|übersetzung|redigatur|bearbeitung|bericht|recherche|grafik|protokoll)(?: und (?:redaktion|übersetzung|redigatur))?(?: von|:) $names\.?
    (?:aus dem [\p{L}]+(?:en)? )?übersetzt von $names\.?
    (?:der|dieser) (?:artikel|text|beitrag|bericht) (?:wurde|entstand|ist)(?: .{0,60})? (?:von|mit (?:hilfe|unterstützung|beteiligung) von|unter mitarbeit von) $names(?: (?:verfasst|geschrieben|erstellt|übersetzt|bearbeitet))?\.?
  `),
  boilerplate: lines(String.raw`
    (?:die )?kommentare(?: sind)? geschlossen\.?|die kommentarfunktion ist (?:geschlossen|deaktiviert)\.?
    (?:\d+|keine|alle) kommentare?(?: (?:lesen|anzeigen|ansehen))?|kommentare?(?: (?:lesen|schreiben|verfassen|anzeigen|abgeben))?|(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen)|diskutieren sie mit
    (?:artikel|beitrag|text|podcast|audio)? ?(?:an|vor)h?ören(?: ?[(•·|-]? ?\d+(?::\d+)? ?(?:min\.?|minuten)?\)?)?|artikel anhören.{0,40}|drücken sie (?:auf )?(?:play|wiedergabe).{0,80}
    (?:lesezeit|lesedauer|hördauer):?.{0,30}|(?:\d+|ca\. \d+) ?(?:min\.?|minuten) (?:lesezeit|lesedauer)
    anzeige|werbung|anzeigen|weiter nach der (?:anzeige|werbung)|(?:artikel|text) wird (?:nach|unter) der (?:anzeige|werbung) fortgesetzt
    (?:lesen|sehen|hören) sie (?:auch|mehr|hier|dazu|weiter)(?: .{0,20})?:? ?.{0,200}|(?:lesen|sehen)(?: sie)? auch:? .{2,200}|mehr (?:zum thema|dazu|lesen|erfahren|aus|von)(?:.{0,60})|weiterlesen.{0,80}|auch interessant:?.{0,120}|das könnte sie (?:auch )?interessieren:?|(?:zum thema|verwandte (?:artikel|themen)|meistgelesen|mehr artikel|empfohlen|themen|schlagworte|stichworte|newsticker|startseite|menü|suche|nach oben|zurück(?: zur startseite)?)(?::.{0,150})?
    (?:artikel |beitrag |seite )?(?:teilen|drucken|merken|empfehlen|versenden|weiterleiten)(?: (?:auf|per|via|mit) .{2,60})?|(?:auf|per) (?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|viber|vkontakte|вконтакте|одноклассники|e-?mail|rss)(?: teilen)?
    (?:jetzt |hier )?(?:abonnieren|anmelden|registrieren|einloggen|abonnent werden)(?: .{0,100})?|(?:abonnieren|bestellen) sie .{0,120}|.{0,60}newsletter(?: .{0,40})?(?:abonnieren|anmelden|bestellen|registrieren)(?: .{0,40})?|melden sie sich .{0,80}newsletter.{0,60}|newsletter
    folgen sie uns (?:auf|bei) .{2,80}
    (?:copyright|\(c\)|©).{0,200}|(?:.{0,60} )?alle rechte vorbehalten.{0,100}
    (?:dieser|der) (?:artikel|text|beitrag|bericht) (?:wurde|erschien|ist)(?: (?:zuerst|zuletzt|erstmals|ursprünglich|am|nachträglich))+ .{0,200}(?:aktualisiert|korrigiert|geändert|veröffentlicht|erschienen|publiziert|ergänzt)?\.?|in einer früheren (?:version|fassung) (?:dieses|des) (?:artikels|textes).{0,250}
    (?:aktualisiert|veröffentlicht|erstellt):? vor \w+ (?:minuten?|stunden?|tag(?:en)?|wochen?)|vor \w+ (?:minuten?|stunden?|tag(?:en)?|wochen?)
  `),
};
