import type { Euphemism } from '../../types.ts';

// Plain words and the milder or official labels that stand for them. General knowledge of public language: the
// vocabulary of armies, police, ministries, central banks and personnel offices.

export const italianEuphemisms: readonly Euphemism[] = [
  {
    plain: ['guerra', 'guerre', 'invasion*', 'invas*', 'aggression*'],
    mild: [
      'operazione militare speciale',
      'operazioni militari speciali',
      'operazione speciale',
      'operazione di pace',
      'pacificazione',
    ],
    official: true,
  },
  {
    plain: ['uccis*', 'uccid*', 'assassin*', 'giustizia*'],
    mild: ['neutralizz*', 'eliminat*', 'liquidat*'],
  },
  {
    plain: ['tortur*'],
    mild: ['interrogator* rafforzat*', 'interrogator* potenziat*', 'tecniche rafforzate'],
    official: true,
  },
  {
    plain: ['annession*', 'anness*', 'occupa*'],
    mild: ['riunificazione', 'adesione', 'ritorno a casa', 'liberazione', 'reintegrazione'],
    official: true,
  },
  {
    plain: ['licenzia*', 'tagli al personale', 'tagli di posti'],
    mild: [
      'ottimizzazion*',
      'ottimizz*',
      'esuber*',
      'razionalizzazion*',
      'adeguamento dell’organico',
      "adeguamento dell'organico",
      'snelliment*',
    ],
  },
  {
    plain: ['civil*', 'bambini', 'vittime'],
    mild: ['dann* collateral*'],
    official: true,
  },
  {
    plain: ['campo di prigionia', 'campi di prigionia', 'campi di internamento', 'carcer*', 'prigion*', 'lager'],
    mild: ['centr* di rieducazione', 'centr* di formazione', 'centr* educativ*'],
    official: true,
  },
  {
    plain: ['tangent*', 'mazzett*', 'corruzion*'],
    mild: ['omagg*', 'contribut* di facilitazione'],
  },
  {
    plain: ['recession*', 'crisi'],
    mild: ['crescita negativa', 'rallentamento temporaneo'],
  },
  {
    plain: ['deporta*', 'espuls*', 'espell*'],
    mild: ['rimpatri*', 'ricollocat*', 'evacuat*', 'ricollocazion*'],
  },
];
