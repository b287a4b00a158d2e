import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const frenchSegmentation: SegmentationData = {
  titles: words(`m mm mme mmes mlle mlles dr pr mgr st ste sts gal cdt lt cf env p.ex c.-à-d ndlr ndt éd coll trad av
      boul bd chap resp`),
  abbreviations:
    words(`etc cie ltd inc corp co av j.-c apr tél jan janv févr fév avr juil sept oct nov déc mar ven sam dim u.s
      u.k e.-u p.-d.g s.a s.a.r.l o.n.u u.e n.d.l.r n.d.t réf min max éd suppl hon ann n.b cap col dir`),
  listEnds: words('etc'),
  openers:
    words(`le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs
      notre nos mon ma mes qui que quoi où quand comment pourquoi si comme lorsque puisque tandis alors mais
      et ou or ni car donc puis ensuite enfin ainsi aussi toutefois cependant pourtant néanmoins selon d dans
      en au aux à par pour sur sous sans avec chez entre vers depuis pendant après avant contre malgré dès
      jusqu tout tous toute toutes aucun aucune plusieurs certains chaque quelques ici là hier aujourd demain
      maintenant déjà encore c s n j est sont était a ont deux trois même interrogé voici voilà`),
  beforeNumber: words(`n no nº n° art p pp vol chap fig t tél § env éd`),
  reporting: words(`dit déclaré demandé demande lance lancé répond répondu écrit affirme ajoute explique interroge
      s'interroge s'exclame`),
};

export const frenchFurniture: FurnitureData = {
  months: words(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv jan févr fév
      avr juil sept sep oct nov déc`),
  dateWords: words(`date publié publiée mis mise modifié modifiée actualisé à jour le la dernière mise créé et par lundi
      mardi mercredi jeudi vendredi samedi dimanche h heure`),
  byline: [
    'par',
    'texte',
    'auteur',
    'autrice',
    'auteurs',
    'propos recueillis par',
    'de notre correspondant',
    'de notre envoyé spécial',
    'un article de',
  ],
  and: ['et', 'avec'],
  credits: words(`photo photos crédit crédits image images photographie illustration source photographe`),
  captions: ['légende', "photo d'archives", "photo d'illustration", "image d'archives", 'sur cette photo', 'archives'],
  contributors: lines(String.raw`
    avec (?:la (?:contribution|participation|collaboration) de |l'aide de |notre correspondant )?$names\.?
    (?:rédaction|édition|traduction|reportage|montage|infographie|traduit|édité|rédigé|reportage)(?: et (?:rédaction|édition|traduction))?(?: (?:de|du|par|d')|:) ?$names(?:[;,] .{3,200})?\.?
    traduit (?:de l'\p{L}+|du \p{L}+) par $names\.?
    $names (?:a|ont) (?:également )?(?:contribué|participé|collaboré) à (?:cet|ce|cette) (?:article|reportage|enquête|texte)\.?
    (?:cet|l') ?article a été (?:écrit|rédigé|réalisé|traduit|préparé) (?:par|avec (?:la (?:participation|collaboration|contribution)|l'aide) de) $names\.?
  `),
  boilerplate: lines(String.raw`
    les commentaires (?:sont|ont été) (?:fermés|désactivés|clos)\.?|commentaires fermés
    (?:\d+|aucun|lire les|voir les|afficher les|tous les) commentaires?|commentaires?|(?:laisser|laissez|écrire|ajouter|poster) un commentaire|(?:commenter|réagir|réagissez)(?: (?:à )?cet article)?
    (?:écouter|écoutez|lire)(?: (?:l'article|cet article|le podcast))(?: ?[(•·|-]? ?\d+.{0,20})?|(?:appuyez|cliquez) (?:sur|ici).{0,80}
    (?:temps de lecture|lecture|durée)\s?:? ?(?:environ )?\d+ ?(?:min\.?|minutes?)|\d+ ?(?:min\.?|minutes?)(?: de lecture)?
    publicité|annonce|contenu sponsorisé|la suite après (?:la|cette) publicité|article réservé aux abonnés.{0,60}|réservé aux abonnés
    (?:lire|voir|écouter)(?: (?:aussi|également|plus|la suite|l'article))+\s?:? ?.{0,200}|à lire(?: aussi| également)?\s?:?.{0,200}|en savoir plus.{0,80}|(?:sur le même sujet|articles? (?:liés?|associés?)|les plus lus|à la une|mots[- ]clés|tags?|thèmes|sujets|accueil|menu|rechercher|haut de page|retour(?: à l'accueil)?)\s?(?::.{0,150})?
    (?:partager|partagez|imprimer|envoyer|enregistrer)(?: (?:cet article|l'article|sur|par|via) ?.{0,60})?
    (?:s'abonner|abonnez-vous|inscrivez-vous|s'inscrire|se connecter|connectez-vous|recevez)(?: .{0,120})?|.{0,40}newsletter
    suivez[- ]nous(?: sur .{2,80})?
    (?:copyright|\(c\)|©).{0,200}|(?:.{0,60} )?tous droits réservés.{0,100}
    (?:cet article|ce texte|l'article) a été (?:(?:initialement|modifié|mis|publié|corrigé|actualisé) ?){1,3}.{0,200}|une (?:première|précédente) version de (?:cet|l') ?article.{0,250}
    (?:(?:publié|mis à jour|modifié) )?il y a (?:\d+|une?|deux|trois) (?:minutes?|heures?|jours?|semaines?)
  `),
};
