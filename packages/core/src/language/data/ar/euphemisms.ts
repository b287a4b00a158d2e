import type { Euphemism } from '../../types.ts';

// Plain words and the milder or official labels that stand for them. General knowledge of public language: the
// vocabulary of armies, police, ministries, central banks and personnel offices.

export const arabicEuphemisms: readonly Euphemism[] = [
  {
    plain: ['الحرب', 'الغزو', 'حرب', 'غزو'],
    mild: ['العملية العسكرية الخاصة', 'عملية عسكرية خاصة'],
    official: true,
  },
  {
    plain: ['قتل', 'مقتل', 'قتلت'],
    mild: ['تحييد', 'تصفية'],
  },
  {
    plain: ['التعذيب', 'تعذيب'],
    mild: ['الاستجواب المعزز'],
    official: true,
  },
];
