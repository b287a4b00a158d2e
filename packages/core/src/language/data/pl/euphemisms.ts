import type { Euphemism } from '../../types.ts';

// Plain words and the milder or official labels that stand for them. General knowledge of public language: the
// vocabulary of armies, police, ministries, central banks and personnel offices.

export const polishEuphemisms: readonly Euphemism[] = [
  {
    plain: ['wojn*', 'inwazj*', 'agresj*', 'napaś*', 'napad*'],
    mild: ['specjaln* operacj* wojskow*', 'operacj* specjaln*', 'specoperacj*', 'operacj* pokojow*', 'pacyfikacj*'],
    official: true,
  },
  {
    plain: ['zabi*', 'zamordowa*', 'rozstrzela*', 'zastrzel*'],
    mild: ['zneutralizowa*', 'zlikwidowa*', 'wyeliminowa*', 'unieszkodliwi*'],
  },
  {
    plain: ['tortur*'],
    mild: ['wzmocnion* technik* przesłuch*', 'rozszerzon* przesłuch*', 'wzmożon* przesłuch*'],
    official: true,
  },
  {
    plain: ['aneksj*', 'anektow*', 'zaanektowa*', 'okup*', 'zaję*'],
    mild: ['zjednoczeni*', 'przyłączeni*', 'przystąpieni*', 'powr* do macierzy', 'wyzwoleni*', 'wyzwoli*'],
    official: true,
  },
  {
    plain: ['zwolni*', 'zwolnień', 'zwalnia*'],
    mild: ['optymalizacj*', 'optymalizowa*', 'redukcj* etatów', 'restrukturyzacj*', 'racjonalizacj*'],
  },
  {
    plain: ['cywil*', 'dzieci', 'ofiar*'],
    mild: ['szkod* uboczn*', 'strat* uboczn*', 'strat* towarzysz*'],
    official: true,
  },
  {
    plain: ['obóz', 'oboz*', 'więzie*', 'łagr*'],
    mild: ['ośrod* reedukac*', 'centr* reedukac*', 'ośrod* szkolen*', 'centr* kształcenia'],
    official: true,
  },
  {
    plain: ['łapów*', 'korupcj*'],
    mild: ['wyraz* wdzięczności', 'opłat* za pośrednictwo', 'prowizj*'],
  },
  {
    plain: ['recesj*', 'kryzys*'],
    mild: ['ujemn* wzrost*', 'przejściow* spowolnieni*'],
  },
  {
    plain: ['deport*', 'wydal*', 'wysiedl*', 'uprowadz*'],
    mild: ['ewaku*', 'przesiedl*', 'repatri*', 'relokacj*'],
  },
];
