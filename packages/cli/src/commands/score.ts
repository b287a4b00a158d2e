import { type Evidence, scorePair } from '@storydrift/core/lean';
import { EXIT, wrongUsage } from '../exit.ts';
import { STDIN } from '../io/input.ts';
import { type Fields, filterLines, optionalTextField, textField } from '../io/lines.ts';
import { settingsOption } from '../io/settings.ts';
import { loadResources, type Resources } from '../resources.ts';

// `storydrift score --jsonl`: a filter that scores aligned passages.

export interface ScoreFlags {
  jsonl?: boolean;
  lang?: string;
  config?: string;
}

export async function runScore(source: string | undefined, flags: ScoreFlags): Promise<number> {
  if (!flags.jsonl) throw wrongUsage('score reads JSON lines: say storydrift score --jsonl (see score --help).');
  const resources = { ...(await loadResources()), ...(await settingsOption(flags.config)) };
  await filterLines(source ?? STDIN, (fields) => answer(fields, resources, flags.lang));
  return EXIT.done;
}

type Given = Awaited<ReturnType<typeof settingsOption>>;

function answer(fields: Fields, resources: Resources & Given, given: string | undefined): Fields {
  const language = optionalTextField(fields, 'lang') ?? given;
  const score = scorePair(textField(fields, 'original'), textField(fields, 'copy'), {
    ...resources,
    ...(language === undefined ? {} : { language }),
  });
  return {
    similarity: score.similarity,
    drift: score.drift,
    severity: score.severity,
    lang: score.language,
    findings: score.findings.map(({ category, severity, confidence, evidence, message }) => ({
      category,
      severity,
      confidence,
      original: hull(evidence.original),
      copy: hull(evidence.copy),
      message,
    })),
  };
}

/** The shortest span that holds all of a side's evidence; null when the side has none. */
function hull(spans: Evidence['original']): { start: number; end: number } | null {
  if (!spans.length) return null;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
