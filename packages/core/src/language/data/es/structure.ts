import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const spanishSegmentation: SegmentationData = {
  titles: words(`sr sra srta sres sras d dña dr dra drs lic ing prof gral gen cap cnel tte sto sta arq mons fr p.ej ej
      aprox cf vid ed trad coord`),
  abbreviations:
    words(`etc ee.uu ee uu ud uds vd vds s.a s.l s.a.s cía co inc ltd corp av avda pza dpto tel ene feb abr may jun
      jul ago sep sept oct nov dic a.m p.m a.c d.c a.de.c u.s u.k r.u pág n.del.t n.de.la.r n.del.e n.t vol
      núm jr máx mín kg km`),
  listEnds: words('etc'),
  openers: words(`el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella lo él ella ellos
      ellas nosotros ustedes usted yo su sus nuestro nuestra mi que qué quien quién cuando cuándo como cómo
      donde dónde por porque para pero y e o u ni si sin sino aunque mientras según en a al de del con contra
      desde hasta entre hacia sobre tras bajo ante durante luego después antes además también tampoco así
      entonces ahora hoy ayer mañana ya aún todavía sin no nunca nada nadie todo todos toda todas algunos
      algunas varios muchos muchas cada otro otra otros es son era fue ha han había está están hay tiene dos
      tres mucho según asimismo finalmente`),
  beforeNumber:
    words(`n no nº n° núm núms art arts p pp pág págs vol cap fig tel km tomo aprox ene feb abr ago sept oct nov
      dic`),
  reporting: words(`dijo dice preguntó pregunta respondió afirmó declaró añadió agregó señaló explicó exclamó escribió
      advirtió`),
};

export const spanishFurniture: FurnitureData = {
  months: words(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene
      feb mar abr may jun jul ago sep sept oct nov dic`),
  dateWords:
    words(`fecha publicado publicada actualizado actualizada modificado última actualización creado el a las la de
      del h hs horas hora lunes martes miércoles jueves viernes sábado domingo`),
  byline: ['por', 'texto', 'autor', 'autora', 'autores', 'redacción', 'una entrevista de'],
  and: ['y', 'e', 'con'],
  credits: words(
    `foto fotos fotografía imagen imágenes crédito créditos fuente fotógrafo archivo cortesía ilustración`,
  ),
  captions: [
    'pie de foto',
    'foto de archivo',
    'imagen de archivo',
    'en la foto',
    'en la imagen',
    'fotografía de archivo',
    'archivo',
  ],
  contributors: lines(String.raw`
    con (?:la (?:colaboración|participación|ayuda) de|información de|reportes? de|aportes de) $names\.?
    $names (?:ha|han)? ?(?:contribuyó|contribuyeron|colaboró|colaboraron|contribuido|colaborado|participado|participaron)(?: también)? (?:a|en|con) (?:este|esta|el|la) (?:artículo|reportaje|informe|nota|información|texto|reporte)\.?
    (?:reporte|reportaje|editado|edición|traducido|traducción|redacción|escrito|información)(?: (?:y|e) (?:edición|redacción|traducción|editado))?(?: (?:de|por)|:) $names(?:[;.] .{3,200})?\.?
    traducido (?:del|de la) \p{L}+ por $names\.?
    (?:este|el) (?:artículo|reportaje|texto) (?:fue|ha sido) (?:escrito|elaborado|redactado|traducido|preparado) (?:por|con la (?:participación|colaboración|ayuda) de) $names\.?
  `),
  boilerplate: lines(String.raw`
    (?:los )?comentarios (?:están )?(?:cerrados|desactivados)\.?
    (?:\d+|ningún|sin|ver(?: los)?|leer(?: los)?|mostrar) comentarios?|comentarios?|(?:deja|dejar|escribe|escribir|añade|añadir|publicar?)(?: un| tu)? comentario|comentar
    (?:escuchar?|escuche|oír)(?: (?:el|este) (?:artículo|podcast|audio))(?: ?[(•·|-]? ?\d+.{0,20})?|(?:pulsa|pulse|presiona|presione|haz clic|haga clic) .{0,80}
    (?:tiempo de lectura|lectura)\s?:?.{0,30}|\d+ ?(?:min\.?|minutos?)(?: de lectura)?
    publicidad|anuncio|patrocinado|contenido patrocinado|(?:el artículo )?(?:continúa|sigue) (?:después|debajo|tras) (?:de )?(?:la|este) (?:publicidad|anuncio)
    (?:leer?|lea|lee|ver|vea|mira)(?: (?:también|además|más|la nota|aquí))+\s?:? ?.{0,200}|te puede interesar\s?:?.{0,200}|(?:más información|noticias relacionadas|artículos? relacionados?|temas relacionados|lo más (?:leído|visto)|etiquetas|temas|archivado en|inicio|menú|buscar|volver(?: arriba| al inicio)?)\s?(?::.{0,150})?
    (?:compartir|comparte|comparta|imprimir|enviar|guardar)(?: (?:este artículo|esta noticia|la nota|en|por|vía) ?.{0,60})?
    (?:suscríbete|suscríbase|suscribirse|suscribir|regístrate|regístrese|iniciar sesión|inicia sesión|apúntate|recibe)(?: .{0,120})?
    síg(?:ue|a)nos(?: en .{2,80})?
    (?:copyright|\(c\)|©).{0,200}|(?:.{0,60} )?todos los derechos reservados.{0,100}
    (?:este artículo|esta nota|esta noticia|este texto) (?:fue|ha sido|se) (?:(?:originalmente|publicad[oa]|actualizad[oa]|modificad[oa]|corregid[oa]|publicó) ?){1,3}.{0,200}|una versión anterior de este artículo.{0,250}
    (?:(?:publicado|actualizado) )?hace (?:\d+|una?|dos|tres) (?:minutos?|horas?|días?|semanas?)
  `),
};
