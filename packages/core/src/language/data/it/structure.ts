import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const italianSegmentation: SegmentationData = {
  titles: words(`sig sig.ra sigg dott dott.ssa dr prof prof.ssa on avv ing arch geom rag gen col cap ten mons sen min s
      ss es ad.es p.es ca cfr c.a n.d.r ndr ndt trad egr spett gent`),
  abbreviations:
    words(`ecc etc s.p.a s.r.l co inc ltd corp tel gen genn feb febbr mar apr mag giu lug ago sett ott nov dic a.c
      d.c a.m p.m u.s u.k u.e o.n.u vol pag dr jr n.b v.le p.za max min`),
  listEnds: words('ecc etc'),
  openers:
    words(`il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle egli ella lui lei
      noi voi loro io suo sua suoi sue nostro nostra mio che chi cosa quando come dove perché se mentre anche
      ma e ed o oppure né poi dopo prima quindi dunque allora così inoltre tuttavia però invece infatti ora
      oggi ieri domani già ancora in a al alla ai alle allo di del della dei delle dello da dal dalla con su
      sul sulla per tra fra contro senza secondo durante verso nel nella nei nelle non nessuno niente tutto
      tutti tutte alcuni alcune molti molte ogni altri è sono era erano ha hanno c due tre intanto secondo
      infine`),
  beforeNumber: words(`n nn nr n° nº art artt p pp pag pagg vol cap fig tel c ca`),
  reporting: words(`disse dice chiese chiede domanda domandò rispose risponde esclamò aggiunge aggiunse afferma scrive
      spiega`),
};

export const italianFurniture: FurnitureData = {
  months: words(`gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen genn
      feb febbr mar apr mag giu lug ago set sett ott nov dic`),
  dateWords:
    words(`data pubblicato pubblicata aggiornato aggiornata modificato ultimo aggiornamento il alle ore del lunedì
      martedì mercoledì giovedì venerdì sabato domenica`),
  byline: ['di', 'testo', 'autore', 'autrice', 'a cura di', 'dal nostro inviato', 'dal nostro corrispondente', 'da'],
  and: ['e', 'ed', 'con'],
  credits: words(`foto fotografia immagine immagini credit crediti fonte fotografo archivio illustrazione`),
  captions: ['didascalia', "foto d'archivio", 'foto di archivio', "immagine d'archivio", 'nella foto'],
  contributors: lines(String.raw`
    (?:con )?(?:ha|hanno) (?:collaborato|contribuito)(?: a (?:questo|quest') ?(?:articolo|servizio|testo))?:? $names\.?
    $names (?:ha|hanno) (?:collaborato|contribuito) (?:a|all'|al) ?(?:quest'|questo )?(?:articolo|servizio|reportage|testo)\.?
    con (?:la collaborazione|il contributo|la partecipazione|l'aiuto) di $names\.?
    (?:traduzione|tradotto|redazione|a cura|montaggio|testo|servizio)(?: dall?[' ]?\p{L}*)?(?: (?:di|da)|:) $names(?:[;.] .{3,200})?\.?
    (?:questo|l') ?articolo è stato (?:scritto|redatto|tradotto|realizzato) (?:da|con la (?:partecipazione|collaborazione) di) $names\.?
  `),
  boilerplate: lines(String.raw`
    (?:i )?commenti (?:sono )?(?:chiusi|disabilitati|disattivati)\.?
    (?:\d+|nessun|leggi i|vedi i|mostra i) comment[oi]|commenti|commenta(?: (?:questo|l') ?articolo)?|(?:lascia|scrivi|aggiungi) un commento
    (?:ascolta|ascoltare)(?: (?:l'articolo|questo articolo|il podcast|ora))(?: ?[(•·|-]? ?\d+.{0,20})?|(?:premi|clicca|fai clic) (?:play|qui|su).{0,80}
    (?:tempo di lettura|lettura)\s?:?.{0,30}|\d+ ?(?:min\.?|minuti?)(?: di lettura)?
    pubblicità|annuncio|contenuto sponsorizzato|(?:l'articolo )?(?:continua|prosegue) dopo la pubblicità|continua a leggere.{0,60}
    (?:leggi|vedi|guarda|ascolta)(?: (?:anche|tutto|di più|l'articolo completo))+\s?:? ?.{0,200}|potrebbe interessarti(?: anche)?\s?:?.{0,150}|(?:per approfondire|articoli correlati|leggi anche|più letti|i più letti|argomenti|tag|etichette|home|menu|cerca|torna su|torna alla home)\s?(?::.{0,150})?
    (?:condividi|stampa|invia|salva)(?: (?:questo articolo|l'articolo|su|via|per) ?.{0,60})?
    (?:iscriviti|abbonati|registrati|accedi|ricevi)(?: .{0,120})?
    segui(?:ci|teci)?(?: .{0,20})? su .{2,80}
    (?:copyright|\(c\)|©).{0,200}|(?:.{0,60} )?(?:tutti i diritti riservati|riproduzione riservata).{0,100}
    (?:questo|l') ?articolo è stato (?:(?:originariamente|pubblicato|aggiornato|modificato|corretto) ?){1,3}.{0,200}|una versione precedente di questo articolo.{0,250}
    (?:(?:pubblicato|aggiornato) )?(?:\d+|un'?a?|due|tre) ?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]) fa
  `),
};
