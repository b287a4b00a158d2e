import type { Euphemism } from '../../types.ts';

// Plain words and the milder or official labels that stand for them. General knowledge of public language: the
// vocabulary of armies, police, ministries, central banks and personnel offices.

export const chineseEuphemisms: readonly Euphemism[] = [
  {
    plain: ['战争', '入侵', '侵略'],
    mild: ['特别军事行动', '特殊军事行动'],
    official: true,
  },
  {
    plain: ['酷刑', '拷打'],
    mild: ['强化审讯'],
    official: true,
  },
  {
    plain: ['吞并', '占领'],
    mild: ['回归', '统一'],
    official: true,
  },
  {
    plain: ['裁员', '解雇'],
    mild: ['人员优化', '优化人员', '结构优化', '毕业'],
  },
  {
    plain: ['集中营', '拘留营', '监狱'],
    mild: ['再教育中心', '教培中心', '职业技能教育培训中心'],
    official: true,
  },
  {
    plain: ['衰退'],
    mild: ['负增长'],
  },
];
