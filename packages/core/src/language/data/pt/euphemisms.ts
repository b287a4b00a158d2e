import type { Euphemism } from '../../types.ts';

// Plain words and the milder or official labels that stand for them. General knowledge of public language: the
// vocabulary of armies, police, ministries, central banks and personnel offices.

export const portugueseEuphemisms: readonly Euphemism[] = [
  {
    plain: ['guerra*', 'invas*', 'invad*', 'agress*'],
    mild: ['operação militar especial', 'operações militares especiais', 'operação especial', 'pacificação'],
    official: true,
  },
  {
    plain: ['mataram', 'matou', 'mort*', 'assassin*', 'execut*'],
    mild: ['neutraliz*', 'eliminad*', 'abatid*', 'liquidad*'],
  },
  {
    plain: ['tortur*'],
    mild: ['interrogatório* reforçado*', 'técnicas reforçadas'],
    official: true,
  },
  {
    plain: ['anex*', 'ocup*'],
    mild: ['reunificação', 'adesão', 'reintegração', 'libertação', 'incorporação'],
    official: true,
  },
  {
    plain: ['despedi*', 'demiss*', 'demiti*'],
    mild: ['otimiz*', 'ajuste* de pessoal', 'racionaliz*', 'reestruturação', 'desligamento*'],
  },
  {
    plain: ['civis', 'crianças', 'vítimas'],
    mild: ['dano* colatera*'],
    official: true,
  },
  {
    plain: ['campo* de prision*', 'campo* de internamento', 'prisão', 'prisões'],
    mild: ['centro* de reeducação', 'centro* de formação'],
    official: true,
  },
  {
    plain: ['suborno*', 'propina*', 'corrupç*'],
    mild: ['gratificaç*', 'pagamento* de facilitação'],
  },
  {
    plain: ['recessão', 'crise'],
    mild: ['crescimento negativo', 'abrandamento temporário'],
  },
  {
    plain: ['deport*', 'expuls*'],
    mild: ['repatri*', 'realoja*', 'evacu*', 'reassent*'],
  },
];
