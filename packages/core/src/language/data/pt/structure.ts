import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const portugueseSegmentation: SegmentationData = {
  titles: words(`sr sra srta srs dr dra drs prof profa eng arq gen cel cap ten maj sgt exmo exma d fr pe sto sta p.ex ex
      aprox cf ed trad n.t n.r n.d.t n.da.r`),
  abbreviations:
    words(`etc s.a ltda cia co inc ltd corp av r pç tel jan fev abr mai jun jul ago set out nov a.c d.c a.m p.m
      e.u.a eua u.s u.k r.u o.n.u u.e jr máx mín kg km vol núm pág`),
  listEnds: words('etc'),
  openers:
    words(`o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso aquilo ele
      ela eles elas nós você vocês eu seu sua seus suas nosso nossa meu minha que quem quando como onde por
      porque porquê para mas e ou nem se sem embora enquanto segundo em no na nos nas ao à aos às de do da dos
      das com contra desde até entre sobre sob após antes depois durante também além assim então agora hoje
      ontem amanhã já ainda não nunca nada ninguém todo todos toda todas alguns algumas vários muitos muitas
      cada outro outra outros é são era foi há tem está dois três ainda contudo porém entretanto finalmente`),
  beforeNumber: words(`n no nº n° núm art arts p pp pág págs vol cap fig tel km aprox`),
  reporting: words(`disse diz perguntou pergunta respondeu afirmou declarou acrescentou explicou exclamou escreveu
      questionou`),
};

export const portugueseFurniture: FurnitureData = {
  months:
    words(`janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr
      mai jun jul ago set out nov dez`),
  dateWords:
    words(`data publicado publicada atualizado atualizada modificado última atualização criado em às as de do o h
      horas segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça
      quarta quinta sexta feira`),
  byline: ['por', 'texto', 'autor', 'autora', 'autores', 'redação', 'da redação'],
  and: ['e', 'com'],
  credits: words(`foto fotos fotografia imagem imagens crédito créditos fonte fotógrafo arquivo divulgação reprodução
      ilustração`),
  captions: ['legenda', 'foto de arquivo', 'imagem de arquivo', 'na foto', 'na imagem', 'arquivo'],
  contributors: lines(String.raw`
    com (?:a (?:colaboração|participação|contribuição|ajuda) de|informações de|reportagem de) $names\.?
    $names (?:colaborou|colaboraram|contribuiu|contribuíram|participou|participaram) (?:com|para|n?)(?:este|esta|o|a|neste|nesta) ?(?:artigo|reportagem|texto|matéria|notícia)\.?
    (?:colaborou|colaboraram):? $names\.?
    (?:reportagem|edição|tradução|texto|redação|traduzido|editado|escrito)(?: e (?:edição|tradução|redação))?(?: (?:de|por)|:) $names(?:[;.] .{3,200})?\.?
    traduzido d[oa] \p{L}+ por $names\.?
    (?:este|o) (?:artigo|texto) foi (?:escrito|elaborado|redigido|traduzido|preparado) (?:por|com a (?:participação|colaboração|ajuda) de) $names\.?
  `),
  boilerplate: lines(String.raw`
    (?:os )?comentários (?:estão )?(?:encerrados|fechados|desativados)\.?
    (?:\d+|nenhum|sem|ver(?: os)?|ler(?: os)?|mostrar) comentários?|comentários?|(?:deixe|deixar|escreva|adicione|publique|faça)(?: um| o seu| seu)? comentário|comente|comentar
    (?:ouvir|ouça|escute)(?: (?:o|este) (?:artigo|podcast|áudio|texto))(?: ?[(•·|-]? ?\d+.{0,20})?|(?:clique|pressione|aperte|toque) (?:em|aqui|no|para|play).{0,80}
    (?:tempo de leitura|leitura)\s?:?.{0,30}|\d+ ?(?:min\.?|minutos?)(?: de leitura)?
    publicidade|anúncio|patrocinado|conteúdo patrocinado|(?:o artigo )?continua (?:após|depois d)a? ?(?:a )?(?:publicidade|anúncio)
    (?:ler|leia|veja|ver|assista|ouça)(?: (?:também|mais|ainda|aqui|a matéria completa))+\s?:? ?.{0,200}|(?:saiba mais|mais informações|notícias relacionadas|artigos relacionados|leia também|mais lidas|tópicos|temas|etiquetas|tags?|início|menu|pesquisar|buscar|voltar(?: ao topo| ao início)?)\s?(?::.{0,150})?
    (?:compartilhar|compartilhe|partilhar|partilhe|imprimir|enviar|guardar|salvar)(?: (?:este artigo|esta notícia|no|na|por|via) ?.{0,60})?
    (?:assine|assinar|subscreva|subscrever|inscreva-se|inscrever-se|cadastre-se|registe-se|iniciar sessão|entrar|receba)(?: .{0,120})?
    (?:siga|siga-nos|nos siga)(?: .{0,20})? n[oa] .{2,80}
    (?:copyright|\(c\)|©).{0,200}|(?:.{0,60} )?todos os direitos reservados.{0,100}
    (?:este artigo|esta notícia|esta matéria|este texto) foi (?:(?:originalmente|publicad[oa]|atualizad[oa]|modificad[oa]|corrigid[oa]) ?){1,3}.{0,200}|uma versão anterior deste artigo.{0,250}
    (?:(?:publicado|atualizado) )?há (?:\d+|uma?|dois|duas|três) (?:minutos?|horas?|dias?|semanas?)
  `),
};
