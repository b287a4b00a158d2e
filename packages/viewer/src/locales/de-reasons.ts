import { type Coded, type Sentences, say, type Values } from './say.ts';

// Why sentences are partners, and why two texts tell the same story or do not, in German.

const count = (n: Values[string]) => Number(n).toLocaleString('de');
const share = (n: Values[string]) => `${count(n)}\u00a0%`;
const of = (side: Values[string]) => (side === 'copy' ? 'der Kopie' : 'des Originals');
const other = (side: Values[string]) => (side === 'copy' ? 'das Original' : 'die Kopie');

const PARTNERS: Sentences = {
  'no-partner': () => 'Kein Satz der anderen Seite teilt genug mit ihm.',
  'same-text': () => 'Beide Seiten sind Wort für Wort gleich.',
  position: () => 'Auf beiden Seiten stehen dieselben Nachbarn daneben, und Länge und Form passen.',
  merge: ({ original, copy }) =>
    original === 1
      ? `Ein Satz des Originals ist in ${count(copy!)} Sätzen erzählt.`
      : copy === 1
        ? `${count(original!)} Sätze des Originals sind in einem erzählt.`
        : `${count(original!)} Sätze des Originals sind in ${count(copy!)} erzählt, mit anderen Grenzen.`,
  moved: () => 'Beide finden hier ihren besten Partner, abseits ihrer Stelle in der Reihenfolge.',
  pinned: () => 'Jemand hat diese Sätze als Partner festgelegt.',
  'shared-figures': ({ figures }) => `Beide Seiten nennen die Zahlen ${figures}.`,
  'shared-names': ({ names }) => `Beide Seiten nennen ${names}.`,
  'shared-words': ({ words }) => `Beide Seiten verwenden die selteneren Wörter ${words}.`,
};

function shared(one: string, many: string): Sentences[string] {
  return ({ count: n, examples }) =>
    n === 0
      ? `Beide Texte haben ${many} nicht gemein.`
      : `Beide Texte haben ${count(n!)} ${n === 1 ? one : many} gemein${examples ? `: ${examples}` : ''}.`;
}

const STORY: Sentences = {
  empty: ({ side }) =>
    side === 'both' ? 'Beide Texte sind leer.' : side === 'copy' ? 'Die Kopie ist leer.' : 'Das Original ist leer.',
  retold: ({ side, count: n, total }) =>
    `${count(n!)} von ${count(total!)} Sätzen ${of(side!)} ${n === 1 ? 'sagt' : 'sagen'}, was ${other(side!)} sagt.`,
  'aligned-share': ({ original, copy }) =>
    `${share(original!)} des Originals und ${share(copy!)} der Kopie stehen in ausgerichteten Sätzen.`,
  'shared-names': shared('Namen', 'Namen'),
  'shared-figures': shared('Zahl', 'Zahlen'),
  'shared-rare-words': shared('seltenes Wort', 'seltene Wörter'),
  'figures-differ': ({ differ, total }) =>
    `In ähnlich formulierten Sätzen ${differ === 1 ? 'stimmt' : 'stimmen'} ${count(differ!)} von ${count(total!)} Zahlen nicht überein.`,
  'own-news': ({ side, share: n }) =>
    `${share(n!)} ${of(side!)} sind Sätze mit Namen oder Zahlen, die ${other(side!)} nicht nennt.`,
  'languages-differ': () => 'Die Texte sind in verschiedenen Sprachen; nur Zahlen und Namen lassen sich vergleichen.',
};

export function partnersInGerman(reason: Coded): string {
  return say(PARTNERS, reason);
}

export function storyInGerman(reason: Coded): string {
  return say(STORY, reason);
}
