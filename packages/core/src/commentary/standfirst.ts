import type { Block } from '../document/types.ts';
import type { NoteDraft } from './drafts.ts';
import type { Scene } from './scene.ts';

// The summary that a translating outlet puts in front of a foreign article: a block between title and byline, or right
// behind a title that names the source (“Kurier: …”), in which the source itself is reported (“…, Kurier reports.”). An
// author does not report what the own paper reports. One note for the whole block.

/** Furniture stands at the top: later blocks are the story. */
const TOP = 4;

export function editorialStandfirst(scene: Scene): NoteDraft[] {
  const { document, text } = scene;
  const blocks = document.blocks.slice(0, TOP + 1);
  const read = (block: Block) => text.slice(block.start, Math.min(block.end, block.start + 1500));
  const title = blocks[0] ? read(blocks[0]) : '';
  const source = /^["“«]?(\p{Lu}[\p{L}\p{N}.&’' -]{1,40}?)\s?(?::|\s[–—|])\s/u.exec(title)?.[1];
  for (let i = 1; i < Math.min(blocks.length, TOP); i++) {
    const block = blocks[i]!;
    const words = read(block);
    const next = blocks[i + 1];
    const beforeByline = next !== undefined && isByline(read(next));
    const reported = reportedOutlet(words);
    if (!reported) continue;
    const same = source !== undefined && reported.toLowerCase().includes(source.toLowerCase());
    if (!beforeByline && !(same && i === 1)) continue;
    return [
      {
        start: block.start,
        end: block.end,
        kind: 'editorial_standfirst',
        grade: same ? 'certain' : 'likely',
        code: 'standfirst-reports-source',
        params: { outlet: reported },
        why: `A summary in front of the article that reports what ${reported} reports: the words of the outlet that translated it.`,
      },
    ];
  }
  return [];
}

const VERB =
  'reports?|reported|writes?|wrote|notes|says|states|informs|пишет|пишут|сообщает|сообщают|передаёт|передает|пише|повідомляє|schreibt|berichtet|meldet|écrit|rapporte|indique|escribe|informa|señala|scrive|riporta|pisze|donosi|escreve|noticia|relata|报道|称|كتبت|ذكرت';
const OUTLET = "(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*|of|the|de|la|le|der|die)){0,4})";
const BEHIND = new RegExp(
  `[,–—-]\\s*(?:the |the newspaper |газета )?["“«]?${OUTLET}["”»]?\\s+(?:${VERB})(?![\\p{L}])`,
  'u',
);
const AHEAD = new RegExp(`[,–—-]\\s*(?:${VERB})\\s+(?:the |the newspaper |газета )?["“«]?${OUTLET}["”»]?\\s*[.,]`, 'u');

function reportedOutlet(words: string): string | undefined {
  const head = words.slice(0, 600);
  return BEHIND.exec(head)?.[1] ?? AHEAD.exec(head)?.[1];
}

/** Names alone, in one short line: “Ana Reis, Piotr Lange”, “by Ana Reis”. */
function isByline(line: string): boolean {
  if (line.length > 120 || /[.!?:;]$/.test(line.trim())) return false;
  const words = line.trim().split(/[\s,]+/);
  const small = /^(?:by|and|von|und|par|et|por|y|e|di|da|de|и|і|та|автор|авторы|автори|autor|i)$/iu;
  return (
    words.length >= 2 &&
    words.length <= 14 &&
    words.every((word) => small.test(word) || /^\p{Lu}[\p{L}.’'-]*$/u.test(word))
  );
}
