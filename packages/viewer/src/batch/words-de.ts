import type { BatchWords } from './words-en.ts';

// What the batch screen says, in German.

const number = (n: number) => n.toLocaleString('de');
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);
const pairs = (n: number) => `${number(n)} ${plural(n, 'Paar', 'Paare')}`;

export const batchDe: BatchWords = {
  pairs,
  columns: {
    row: 'Reihenfolge',
    name: 'Paar',
    language: 'Sprache',
    drift: 'Abdrift',
    changed: 'Geändert',
    missing: 'Fehlt',
    added: 'Neu',
    notes: 'Anmerkungen',
  },
  shown: {
    all: 'alle',
    same: 'dieselbe Geschichte',
    unsure: 'unsicher',
    different: 'nicht dieselbe',
    error: 'nicht verglichen',
  },
  least: {
    none: 'Jede Schwere',
    minor: 'Gering und schwerer',
    major: 'Erheblich und schwerer',
    critical: 'Nur kritisch',
  },
  title: ({ same, unsure, different, errors }) => {
    const parts = [
      `${number(same)} ${plural(same, 'erzählt', 'erzählen')} dieselbe Geschichte`,
      ...(unsure ? [`${number(unsure)} ${plural(unsure, 'ist', 'sind')} unsicher`] : []),
      ...(different ? [`${number(different)} nicht`] : []),
      ...(errors ? [`${number(errors)} ${plural(errors, 'ließ', 'ließen')} sich nicht vergleichen`] : []),
    ];
    return `${parts.join(', ')}.`;
  },
  incomplete: 'Der Lauf wurde vor dem Ende angehalten. storydrift batch mit --resume führt diesen Ordner zu Ende.',
  drift: (n) => `Abdrift von ${number(n)} ${plural(n, 'bewerteten Paar', 'bewerteten Paaren')}`,
  median: (figure) => `Median ${figure}`,
  scale: '0 gleicher Sinn',
  outlined: 'umrandet: unsicher',
  bin: (n, from, to) => `${pairs(n)} mit einer Abdrift von ${from} bis ${to}`,
  repeated: 'Wiederholt',
  repeatedIn: 'in mehreren Paaren',
  nothingRepeated: 'Keine Anmerkung, Auslassung oder Änderung kommt in mehreren Paaren vor.',
  repeatKinds: { note: 'Anmerkung', omission: 'fehlt', change: 'Änderung' },
  more: (n) => `${number(n)} weitere zeigen`,
  stories: (n) => `${number(n)} ${plural(n, 'Geschichte', 'Geschichten')} mit mehreren Kopien`,
  copies: (n) => `${number(n)} ${plural(n, 'Kopie', 'Kopien')}`,
  alone: (n) => `${number(n)} ${plural(n, 'Text', 'Texte')} ohne Gegenstück`,
  groups: (column, n) => `Nach ${column}: ${number(n)} ${plural(n, 'Wert', 'Werte')}`,
  groupFacts: ({ median, critical, noted }) =>
    [
      ...(median === null ? [] : [`Abdrift im Median ${median}`]),
      ...(critical ? [`${number(critical)} kritisch`] : []),
      ...(noted ? [`${number(noted)} mit Anmerkungen`] : []),
    ].join(', '),
  noValue: '(leer)',
  verdict: 'Urteil',
  anyCause: 'Jede Ursache',
  noted: 'mit Anmerkungen',
  find: 'Ein Paar suchen',
  clear: 'Filter aufheben',
  save: 'Diese Liste als CSV sichern',
  sortBy: (column) => `Sortieren nach ${column}`,
  story: 'Die Geschichte, von Anfang bis Ende',
  none: 'Kein Paar entspricht dem Filter.',
  count: (n, of) =>
    n === of
      ? `Alle ${pairs(of)}, kein Filter gesetzt.`
      : `${number(n)} von ${plural(of, '1 Paar', `${number(of)} Paaren`)}.`,
  different: 'Nicht dieselbe Geschichte. Es wird kein Wert angegeben.',
  noDrift: 'ohne Angabe',
  error: 'Nicht verglichen.',
  facts: ({ changed, missing, added, notes }) =>
    [
      ...(changed ? [`${number(changed)} geändert`] : []),
      ...(missing ? [`${number(missing)} ${plural(missing, 'fehlt', 'fehlen')}`] : []),
      ...(added ? [`${number(added)} neu`] : []),
      ...(notes ? [`${number(notes)} ${plural(notes, 'Anmerkung', 'Anmerkungen')}`] : []),
    ].join(', ') || 'nichts geändert',
  reviewed: (n) => `${number(n)} beurteilt`,
  walk: 'Durch die Liste gehen',
  back: 'Alle Paare',
  place: (at, of) => `${number(at)} von ${number(of)}`,
  outside: 'nicht in der gefilterten Liste',
  empty: 'Ein Ordner voller Paare, eine Tabelle.',
  lede: 'storydrift batch vergleicht einen Ordner oder eine Tabelle von Artikelpaaren und hinterlässt einen Ordner mit Ergebnissen. Dieser Ordner wird hier geöffnet; nichts verlässt diesen Browser.',
  choose: 'Ordner wählen',
  dropHint: 'Oder den Ordner irgendwo auf diese Seite ziehen.',
};
