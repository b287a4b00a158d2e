import { sha256 } from '../document/sha256.ts';
import { tokenize } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';
import { oneLine, shortened } from '../report/clean.ts';
import type { Finding, Note, Report } from '../report/schema.ts';
import { SEVERITIES, type Severity } from '../report/vocabulary.ts';
import type { BatchRepeat } from './schema.ts';
import type { Trace } from './types.ts';

// What repeats over the pairs of a run. `tracesOf` takes from a report what another copy may have done too;
// `countRepeats` counts the same traces over any number of pairs. Reports are not kept, and of a pair only what can repeat.

/** A repeat is shown in so many characters, and in the list stand so many. */
const SHOWN = 240;
const MOST = 500;
/** Rows listed per repeat, as the schema says. */
const MOST_ROWS = 100;
/** Of the digest of the original, so much tells it from all others. */
const DIGEST = 16;
/** Of the digest of a trace: 52 bits are a number, and among 100,000 traces two alike are one in a million. */
const SHORT_DIGEST = 13;

/**
 * What this copy did that another may have done too: notes (certain and likely) by their words without signature;
 * omissions by the sentences left out; changes (findings of severity `minor` and above) by sentence, category and what
 * the copy says instead. Each key once.
 */
export function tracesOf(report: Report): Trace[] {
  const { original, copy, beads, notes } = report;
  const story = original.sha256.slice(0, DIGEST);
  const traces = new Map<string, Trace>();
  const add = (trace: Trace) => {
    const known = traces.get(trace.key);
    if (known) known.severity = worse(known.severity, trace.severity);
    else traces.set(trace.key, trace);
  };
  for (const note of notes) {
    const key = note.grade === 'possible' ? '' : wordsOf(withoutSignature(copy.text, note));
    if (key) add({ kind: 'note', key: `note ${key}`, text: shown(copy.text, [note]), severity: null });
  }
  for (const bead of beads) {
    if (bead.furniture) continue;
    const place = `${story} ${bead.original.join(',')}`;
    const sentences = bead.original.map((i) => original.sentences[i]!);
    if (!bead.copy.length) {
      const { severity } = bead;
      add({ kind: 'omission', key: `omission ${place}`, text: shown(original.text, sentences), severity });
      continue;
    }
    for (const finding of bead.findings) {
      if (finding.severity === 'none') continue;
      const said = finding.evidence.copy;
      const key = `change ${place} ${finding.category} ${wordsOf(said.map((span) => slice(copy.text, span)).join(' '))}`;
      add({ kind: 'change', key, text: changeText(report, finding, sentences), severity: finding.severity });
    }
  }
  return [...traces.values()];
}

/** Where a pair stands, and whether others share its original: what it left out and changed cannot repeat else. */
export interface TracedPair {
  /** Place in the input, from 1. */
  row: number;
  /** Whether the run compares several copies with this original. */
  shared: boolean;
}

/**
 * Counts traces as pairs are added, each pair once, in ascending order of `row`. `repeats()` may be asked at any time.
 * Most traces never repeat: of one that was met once only a digest, its row and its severity are held.
 */
export function countRepeats(): { add(pair: TracedPair, traces: readonly Trace[]): void; repeats(): BatchRepeat[] } {
  const once = new Map<number, number>();
  const counted = new Map<number, BatchRepeat>();
  return {
    add({ row, shared }, traces) {
      for (const { kind, key: long, text, severity } of traces) {
        if (kind !== 'note' && !shared) continue;
        const key = Number.parseInt(sha256(long).slice(0, SHORT_DIGEST), 16);
        const known = counted.get(key);
        if (known) {
          known.pairs++;
          known.severity = worse(known.severity, severity);
          if (known.rows.length < MOST_ROWS) known.rows.push(row);
          continue;
        }
        const before = once.get(key);
        if (before === undefined) {
          once.set(key, row * RANKS + rank(severity) + 1);
          continue;
        }
        once.delete(key);
        const earlier = SEVERITIES[(before % RANKS) - 1] ?? null;
        const rows = [Math.floor(before / RANKS), row];
        counted.set(key, { kind, text, severity: worse(severity, earlier), pairs: 2, rows });
      }
    },
    repeats: () => mostRepeated([...counted.values()]),
  };
}

/** A severity or none of them. */
const RANKS = SEVERITIES.length + 1;

/** The first of a list of repeats, those of most pairs first: where several lists are one. */
export function mostRepeated(repeats: readonly BatchRepeat[]): BatchRepeat[] {
  return [...repeats]
    .sort((x, y) => y.pairs - x.pairs || rank(y.severity) - rank(x.severity) || x.rows[0]! - y.rows[0]!)
    .slice(0, MOST);
}

/** What the original says, and what the copy says instead; an added sentence speaks for itself. */
function changeText({ original, copy }: Report, { evidence }: Finding, sentences: readonly Span[]): string {
  const said = shown(copy.text, evidence.copy);
  if (!sentences.length) return said;
  const before = evidence.original.length ? evidence.original : sentences;
  return said ? `${shown(original.text, before)} → ${said}` : shown(original.text, before);
}

function shown(text: string, spans: readonly Span[]): string {
  return shortened(oneLine(spans.map((span) => slice(text, span)).join(' … ')).trim(), SHOWN);
}

function withoutSignature(text: string, note: Note): string {
  const whole = slice(text, note);
  return note.signature ? whole.replace(note.signature, ' ') : whole;
}

/** Words and figures alone: case, marks and spacing do not make another note. */
function wordsOf(text: string): string {
  return tokenize(text)
    .flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm]))
    .join(' ');
}

const slice = (text: string, { start, end }: Span) => text.slice(start, end);

const rank = (severity: Severity | null) => (severity ? SEVERITIES.indexOf(severity) : -1);

const worse = (x: Severity | null, y: Severity | null) => (rank(y) > rank(x) ? y : x);
