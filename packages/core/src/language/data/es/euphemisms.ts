import type { Euphemism } from '../../types.ts';

// Plain words and the milder or official labels that stand for them. General knowledge of public language: the
// vocabulary of armies, police, ministries, central banks and personnel offices.

export const spanishEuphemisms: readonly Euphemism[] = [
  {
    plain: ['guerra*', 'invasi*', 'invad*', 'agresi*', 'ataque*'],
    mild: [
      'operación* militar* especial*',
      'operaciones militares especiales',
      'operación especial',
      'operación de paz',
      'pacificación',
      'operación de pacificación',
    ],
    official: true,
  },
  {
    plain: ['mató', 'mataron', 'muert*', 'matar', 'asesin*', 'ejecut*', 'mata', 'abatió a tiros', 'matad*'],
    mild: [
      'neutraliz*',
      'eliminado*',
      'eliminó',
      'eliminaron',
      'eliminar',
      'liquidado*',
      'liquidó',
      'dado* de baja',
      'abatido*',
    ],
  },
  {
    plain: ['tortur*', 'palizas', 'maltrat*'],
    mild: [
      'interrogatorio* reforzado*',
      'interrogatorio* mejorado*',
      'interrogatorio* intensivo*',
      'técnicas reforzadas',
      'técnicas de interrogatorio',
    ],
    official: true,
  },
  {
    plain: ['anexi*', 'anexó', 'anexaron', 'anexion*', 'ocup*', 'conquist*'],
    mild: [
      'reunificación',
      'reunific*',
      'adhesión',
      'reincorporación',
      'incorporación',
      'retorno a la patria',
      'liberación',
      'liberado*',
      'reintegración',
    ],
    official: true,
  },
  {
    plain: ['despid*', 'despedi*', 'despidió', 'recorte* de plantilla', 'recorte* de empleo*', 'recorte* de personal'],
    mild: [
      'optimiz*',
      'ajuste* de plantilla',
      'ajuste* de personal',
      'regulación* de empleo',
      'racionaliz*',
      'desvincul*',
      'reestructuración de plantilla',
      'redimension*',
      'flexibilización',
    ],
  },
  {
    plain: ['civil*', 'niños', 'muertos', 'víctimas'],
    mild: ['daño* colatera*', 'pérdida* colatera*', 'bajas colaterales'],
    official: true,
  },
  {
    plain: [
      'campo* de prision*',
      'campo* de concentr*',
      'campo* de internamiento',
      'cárcel*',
      'prisi*',
      'campos de trabajo',
    ],
    mild: [
      'centro* de reeducación',
      'centro* de formación',
      'centro* de capacitación',
      'centro* educativo*',
      'centro* de acogida temporal',
    ],
    official: true,
  },
  {
    plain: ['soborn*', 'mordida*', 'coima*', 'cohech*', 'corrupci*'],
    mild: ['gratificaci*', 'pago* de facilitación', 'honorarios de consultoría', 'obsequio*', 'regalo*'],
  },
  {
    plain: ['recesi*', 'crisis', 'contracción', 'caída', 'desplome'],
    mild: [
      'crecimiento negativo',
      'desaceleración temporal',
      'ajuste de la economía',
      'desaceleración transitoria',
      'enfriamiento de la economía',
    ],
  },
  {
    plain: ['deport*', 'expuls*', 'secuestr*', 'desaloj*', 'a la fuerza'],
    mild: ['repatri*', 'reubic*', 'evacu*', 'reasent*', 'retorno asistido', 'traslad*', 'realoj*'],
  },
  {
    plain: ['retirada', 'se retir*', 'huy*', 'derrota*', 'replieg*'],
    mild: ['reagrup*', 'redespliegue*', 'gesto de buena voluntad', 'rectificación del frente', 'reposicion*'],
  },
  {
    plain: ['subida*', 'aument*', 'subió', 'encarec*', 'alza*'],
    mild: [
      'ajuste* de precios',
      'ajuste* de tarifas',
      'ajuste* tarifario*',
      'actualización* de tarifas',
      'actualización* de precios',
      'reajuste*',
      'sinceramiento',
      'armonización',
    ],
  },
  {
    plain: ['recort*', 'austeridad', 'cierre*', 'cerr*'],
    mild: [
      'consolidación fiscal',
      'ajuste* fiscal*',
      'racionalización del gasto',
      'optimización de recursos',
      'reordenación',
    ],
  },
  {
    plain: ['golpe de estado', 'golpe militar', 'golpistas', 'derroc*'],
    mild: ['transición del poder', 'restablecimiento del orden', 'pronunciamiento'],
  },
];
