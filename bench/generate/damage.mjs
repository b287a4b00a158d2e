import { plan, tell } from './grammar.mjs';
import { COMMENTS, INSERTED, SIGNATURES, SIGNED_NOTES } from './kinds/common.mjs';
import { compose, slotsOf } from './story.mjs';

// Retellings with known damage: an article is told again in other words, and what went wrong on the way is written down
// with its place on both sides. Where nothing is written down, both sides say the same.

/** What can happen to a point inside a sentence, and the name of the point in the grammar. */
const POINTS = {
  number: 'number',
  name: 'name',
  time: 'time',
  negation: 'neg',
  antonym: 'ant',
  modality: 'mod',
  quotation: 'quo',
};

/** Kinds of damage, as they are asked for. `comment` is an editor's sentence without a signature. */
export const DAMAGES = [...Object.keys(POINTS), 'omission', 'addition', 'signed-note', 'comment', 'moved'];

/** A sentence is moved at least this far, so that nobody can call it the same place. */
const LEAST_MOVE = 5;

/**
 * Tells an article twice: as its outlet printed it, and again with damage. `damages`: kinds to inject, one each time a
 * kind is named; those that find no place are left out. `reword`: share of sentences told in other words. `cut`: share
 * of sentences left out as an abridgement, besides.
 * Gives both texts and `damages`: `{ kind, original, copy }`, spans or null, and `sentences`: for each sentence of the
 * original its span on both sides (null where it was left out).
 */
export function retell(article, random, { damages = [], reword = 0.8, cut = 0, furniture, copyFurniture }) {
  const tellings = article.sentences.map((sentence) => {
    const state = random.below(2 ** 31);
    return { sentence, state, first: tell(sentence, random.from(state)) };
  });
  const breaks = new Set(article.paragraphs);
  const source = compose(
    tell(article.title, random).text,
    tellings.map(({ first }, i) => ({ text: first.text, paragraph: breaks.has(i) })),
    furniture,
  );
  const pieces = tellings.map(({ sentence, state, first }, at) => ({
    at,
    sentence,
    first,
    telling: random.chance(reword) ? tell(sentence, random) : tell(sentence, random.from(state)),
    paragraph: random.chance(0.8) ? breaks.has(at) : !breaks.has(at),
  }));
  let copy = cut ? pieces.filter((piece) => piece.at < 2 || !random.chance(cut)) : [...pieces];
  const done = [];
  const free = new Set(copy.filter((piece) => piece.at > 0));
  for (const kind of damages) {
    const place = random
      .shuffled([...free])
      .find((piece) => DAMAGE[kind in POINTS ? 'point' : kind].fits(piece, kind, copy));
    if (!place) continue;
    free.delete(place);
    const damage = { kind, piece: place };
    copy = DAMAGE[kind in POINTS ? 'point' : kind].apply(damage, copy, article, random);
    done.push(damage);
  }
  const target = compose(
    tell(article.title, random).text,
    copy.map(({ telling, paragraph }) => ({ text: telling.text, paragraph })),
    copyFurniture,
  );
  const startIn = new Map(copy.map((piece, i) => [piece, target.starts[i]]));
  const span = (start, text) => ({ start, end: start + text.length });
  const whole = (piece) => span(startIn.get(piece), piece.telling.text);
  const within = (start, { start: from, end }) => ({ start: start + from, end: start + end });
  return {
    original: source.text,
    copy: target.text,
    damages: done.map(({ kind, piece, added, before, after, note }) => {
      const original = piece ? span(source.starts[piece.at], piece.first.text) : null;
      if (added) return { kind, original: null, copy: whole(added) };
      if (kind === 'omission') return { kind, original, copy: null };
      if (note) return { kind, original: null, copy: within(startIn.get(piece), note) };
      if (!after) return { kind, original, copy: whole(piece) };
      return {
        kind,
        original: before ? within(source.starts[piece.at], before) : original,
        copy: within(startIn.get(piece), after),
      };
    }),
    sentences: pieces.map((piece) => ({
      original: span(source.starts[piece.at], piece.first.text),
      copy: startIn.has(piece) ? whole(piece) : null,
    })),
  };
}

const longEnough = ({ first }) => first.text.length > 40;

/** How each kind is done: which sentences it fits, and what becomes of the copy. */
const DAMAGE = {
  point: {
    fits: ({ telling }, kind) => telling.points.some((point) => point.kind === POINTS[kind]),
    apply(damage, copy, _article, random) {
      const { piece, kind } = damage;
      const points = piece.telling.points.filter((point) => point.kind === POINTS[kind]);
      const { id } = random.pick(points);
      const leaf = leafOf(piece.sentence, id);
      let text;
      if (leaf?.wrong) {
        do text = leaf.wrong(random);
        while (text === leaf.text || leaf.forms?.includes(text));
      }
      piece.telling = tell(piece.sentence, random, { id, ...(text === undefined ? {} : { text }) });
      damage.before = piece.first.points.find((point) => point.id === id);
      damage.after = piece.telling.points.find((point) => point.id === id);
      return copy;
    },
  },
  omission: {
    fits: longEnough,
    apply: ({ piece }, copy) => copy.filter((other) => other !== piece),
  },
  addition: inserting((article, random) => {
    const slotOf = slotsOf(article.event, random, article.by);
    return tell(plan(random.pick(INSERTED), slotOf, random), random).text;
  }),
  comment: inserting((_article, random) => random.pick(COMMENTS)),
  'signed-note': {
    fits: ({ telling }) => telling.text.endsWith('.'),
    apply(damage, copy, _article, random) {
      const { piece } = damage;
      const sign = random.pick(SIGNATURES);
      const said = tell(
        plan(random.pick(SIGNED_NOTES), () => ({ type: 'plain', text: sign }), random),
        random,
      ).text;
      const note = said.replace('‹', '[').replace('›', ']');
      const stem = piece.telling.text.slice(0, -1);
      piece.telling = { ...piece.telling, text: `${stem} ${note}.` };
      damage.note = { start: stem.length + 1, end: stem.length + 1 + note.length };
      return copy;
    },
  },
  moved: {
    fits: (piece, _kind, copy) => longEnough(piece) && copy.length > 2 * LEAST_MOVE + 2,
    apply({ piece }, copy, _article, random) {
      const from = copy.indexOf(piece);
      const rest = copy.filter((other) => other !== piece);
      const places = rest.flatMap((_, at) => (at > 0 && Math.abs(at - from) >= LEAST_MOVE ? [at] : []));
      const to = random.pick(places);
      return [...rest.slice(0, to), piece, ...rest.slice(to)];
    },
  },
};

/** A sentence of its own that stands behind a sentence of the report. */
function inserting(write) {
  return {
    fits: (piece, _kind, copy) => copy.indexOf(piece) > 1,
    apply(damage, copy, article, random) {
      const added = { telling: { text: write(article, random), points: [] }, paragraph: random.chance(0.3) };
      damage.added = added;
      const at = copy.indexOf(damage.piece) + 1;
      return [...copy.slice(0, at), added, ...copy.slice(at)];
    },
  };
}

function leafOf(nodes, id) {
  for (const node of nodes) {
    if (node.id === id) return node;
    const inner = [...(node.options ?? []), ...(node.faithful ? [node.faithful] : [])];
    for (const option of inner) {
      const found = leafOf(option, id);
      if (found) return found;
    }
  }
  return undefined;
}
