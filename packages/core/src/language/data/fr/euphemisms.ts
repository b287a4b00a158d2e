import type { Euphemism } from '../../types.ts';

// Plain words and the milder or official labels that stand for them. General knowledge of public language: the
// vocabulary of armies, police, ministries, central banks and personnel offices.

export const frenchEuphemisms: readonly Euphemism[] = [
  {
    plain: ['guerre*', 'invasion*', 'envahi*', 'agression*', 'attaque*'],
    mild: [
      'opération* militaire* spéciale*',
      'opération* spéciale*',
      'opération* de maintien de la paix',
      'pacification',
      'opération* de pacification',
    ],
    official: true,
  },
  {
    plain: ['tué*', 'tuer', 'tuent', 'assassin*', 'exécut*', 'abattu*', 'meurtre*', 'massacr*'],
    mild: [
      'neutralis*',
      'éliminé*',
      'élimination',
      'liquidé*',
      'mis hors d’état de nuire',
      'mis hors de combat',
      "mis* hors d'état de nuire",
    ],
  },
  {
    plain: ['tortur*', 'maltrait*', 'passé* à tabac'],
    mild: [
      'interrogatoire* renforcé*',
      'interrogatoire* poussé*',
      'interrogatoire* musclé*',
      'techniques renforcées',
      'interrogatoire* spécia*',
    ],
    official: true,
  },
  {
    plain: ['annex*', 'occup*', 'conquête*', 'conquis*', 'prise de'],
    mild: [
      'réunification',
      'rattachement',
      'adhésion',
      'retour à la mère patrie',
      'retour dans le giron',
      'libération',
      'libéré*',
      'réintégr*',
      'intégration',
    ],
    official: true,
  },
  {
    plain: [
      'licenci*',
      'suppression* d’emploi*',
      "suppression* d'emploi*",
      'suppression* de poste*',
      'renvoy*',
      'supprim*',
    ],
    mild: [
      'optimisation',
      'optimis*',
      'ajustement* d’effectif*',
      "ajustement* d'effectif*",
      'ajustement* des effectifs',
      'rationalis*',
      'sauvegarde de l’emploi',
      "sauvegarde de l'emploi",
      'dégraiss*',
      'restructuration',
      'départs naturels',
    ],
  },
  {
    plain: ['civil*', 'enfants', 'victimes', 'morts'],
    mild: ['dommage* collatéra*', 'dégât* collatéra*', 'perte* collatérale*'],
    official: true,
  },
  {
    plain: ['camp*', 'prison*', 'goulag*', 'bagne*'],
    mild: [
      'centre* de rééducation',
      'centre* de formation',
      'centre* de transformation par',
      'centre* éducatif*',
      'centre* de filtration',
      'centre* d’hébergement temporaire',
    ],
    official: true,
  },
  {
    plain: ['pot-de-vin', 'pots-de-vin', 'corruption', 'corromp*', 'soudoy*', 'dessous-de-table'],
    mild: [
      'frais de facilitation',
      'paiement* de facilitation',
      'geste* de gratitude',
      'honoraires de conseil',
      'cadeau*',
    ],
  },
  {
    plain: ['récession', 'crise', 'recul', 'contraction', 'effondrement'],
    mild: [
      'croissance négative',
      'ralentissement passager',
      'trou d’air',
      "trou d'air",
      'ajustement de l’économie',
      'tassement',
    ],
  },
  {
    plain: ['expuls*', 'déport*', 'enlev*', 'chass*', 'de force'],
    mild: [
      'rapatri*',
      'réinstall*',
      'évacu*',
      'relocalis*',
      'éloign*',
      'transfér*',
      'reconduit* à la frontière',
      'remigration',
    ],
  },
  {
    plain: ['retraite', 'repli*', 'fui*', 'déroute', 'retir*'],
    mild: ['regroup*', 'redéploi*', 'geste de bonne volonté', 'rectification du front', 'repositionn*'],
  },
  {
    plain: ['hausse*', 'augment*', 'renchér*'],
    mild: [
      'ajustement* tarifaire*',
      'ajustement* des prix',
      'ajustement* des tarifs',
      'révision* tarifaire*',
      'harmonisation des tarifs',
      'revalorisation*',
      'actualisation* tarifaire*',
    ],
  },
  {
    plain: ['coupe*', 'austérité', 'fermeture*', 'fermé*', 'réduction*'],
    mild: [
      'assainissement budgétaire',
      'consolidation budgétaire',
      'maîtrise des dépenses',
      'rationalisation',
      'redéploiement des moyens',
      'réorganisation de la carte',
    ],
  },
  {
    plain: ['putsch*', 'coup d’état', "coup d'état", 'renvers*'],
    mild: ['transition du pouvoir', 'redressement national', 'rétablissement de l’ordre', "rétablissement de l'ordre"],
  },
];
