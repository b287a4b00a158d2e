// Sentences with everything known about them. A template is a line of text with
//   [a|b]       ways to say the same: each telling of a sentence chooses anew
//   {{a|b}}     different things to say: chosen once, when the sentence enters a story
//   {slot}      a name or a figure of the story
//   <kind:a|b>  a point where a retelling can be damaged: `a` is true, `b` is what a damaged copy says
// all of which may stand inside each other. `plan` fixes what is said, `tell` says it and gives back where its points are.

const parsed = new Map();

export function parse(template) {
  let tree = parsed.get(template);
  if (!tree) {
    const reader = { text: template, at: 0 };
    tree = sequence(reader, '');
    if (reader.at < template.length) throw new Error(`unbalanced “${template.slice(reader.at)}” in: ${template}`);
    parsed.set(template, tree);
  }
  return tree;
}

/** Reads up to one of the characters in `stops`, which is left unread. */
function sequence(reader, stops) {
  const nodes = [];
  let text = '';
  const flush = () => {
    if (text) nodes.push({ type: 'text', text });
    text = '';
  };
  while (reader.at < reader.text.length) {
    const rest = reader.text.slice(reader.at, reader.at + 2);
    const sign = rest[0];
    if (stops.includes(sign)) break;
    if (rest === '{{') {
      flush();
      reader.at += 2;
      nodes.push({ type: 'content', options: alternatives(reader, '}') });
      reader.at += 2;
    } else if (sign === '{') {
      flush();
      const end = reader.text.indexOf('}', reader.at);
      nodes.push({ type: 'slot', name: reader.text.slice(reader.at + 1, end) });
      reader.at = end + 1;
    } else if (sign === '[') {
      flush();
      reader.at++;
      nodes.push({ type: 'choice', options: alternatives(reader, ']') });
      reader.at++;
    } else if (sign === '<') {
      flush();
      const colon = reader.text.indexOf(':', reader.at);
      const kind = reader.text.slice(reader.at + 1, colon);
      reader.at = colon + 1;
      const [faithful, damaged] = alternatives(reader, '>');
      nodes.push({ type: 'point', kind, faithful, damaged });
      reader.at++;
    } else {
      text += sign;
      reader.at++;
    }
  }
  flush();
  return nodes;
}

function alternatives(reader, close) {
  const options = [sequence(reader, `|${close}`)];
  while (reader.text[reader.at] === '|') {
    reader.at++;
    options.push(sequence(reader, `|${close}`));
  }
  return options;
}

/**
 * Fixes what a template says. `slotOf(name)` gives a leaf: `{ type: 'name' | 'figure', text, wrong(), … }` or plain
 * nodes. Every point of the result has an `id` of its own.
 */
export function plan(template, slotOf, random) {
  let ids = 0;
  const leaves = new Map();
  const fix = (nodes) =>
    nodes.flatMap((node) => {
      if (node.type === 'content') return fix(random.pick(node.options));
      if (node.type === 'choice') return [{ type: 'choice', options: node.options.map(fix) }];
      if (node.type === 'point') {
        return [{ ...node, id: ids++, faithful: fix(node.faithful), damaged: fix(node.damaged) }];
      }
      if (node.type !== 'slot') return [node];
      // A slot that stands in several ways to say the sentence is one thing.
      if (!leaves.has(node.name)) leaves.set(node.name, { ...slotOf(node.name), id: ids++ });
      return [leaves.get(node.name)];
    });
  return fix(parse(template));
}

const inside = (nodes, id) =>
  nodes.some(
    (node) =>
      node.id === id ||
      (node.options?.some((option) => inside(option, id)) ?? false) ||
      (node.faithful !== undefined && inside(node.faithful, id)),
  );

/**
 * Tells a planned sentence. `damage` is `{ id, text? }`: that point says what is not true.
 * Gives the text and its points `{ id, kind, start, end }`, names and figures among them.
 */
export function tell(nodes, random, damage) {
  let out = '';
  const points = [];
  const introduced = new Set();
  const write = (text) => {
    let piece = text;
    if (/^[\s,.;:!?]/.test(piece) && /[\s,]$/.test(out)) {
      if (/^\s/.test(piece) && out.endsWith(' ')) piece = piece.slice(1);
      else if (/^[,.;:!?]/.test(piece)) out = out.replace(/[\s,]+$/, '');
    }
    if (!out) piece = piece.trimStart();
    out += !out || /[.!?] ?[“"]?$/.test(out) ? upperFirst(piece) : piece;
  };
  const point = (node, kind, body) => {
    const start = out.length;
    body();
    const lead = /^\s*/.exec(out.slice(start))[0].length;
    points.push({ id: node.id, kind, start: Math.min(start + lead, out.length), end: out.length });
  };
  const walk = (list) => {
    for (const node of list) {
      if (node.type === 'text') write(node.text);
      else if (node.type === 'choice') {
        const fitting = damage ? node.options.filter((option) => inside(option, damage.id)) : [];
        walk(random.pick(fitting.length ? fitting : node.options));
      } else if (node.type === 'point') {
        point(node, node.kind, () => walk(damage?.id === node.id ? node.damaged : node.faithful));
      } else if (node.type === 'plain') {
        write(random.pick(node.forms ?? [node.text]));
      } else {
        const wrong = damage?.id === node.id ? damage.text : undefined;
        const said = () => point(node, node.type, () => write(wrong ?? random.pick(node.forms ?? [node.text])));
        if (!node.role || introduced.has(node.key)) said();
        else if (random.chance(0.5)) {
          said();
          write(`, ${node.role},`);
        } else {
          write(`${node.role}, `);
          said();
          write(',');
        }
        if (node.key) introduced.add(node.key);
      }
    }
  };
  walk(nodes);
  return {
    text: out.trimEnd(),
    points: points.map((one) => ({ ...one, end: Math.min(one.end, out.trimEnd().length) })),
  };
}

export const upperFirst = (text) =>
  text.replace(/^(\s*[“"‘(]?)(\p{Ll})/u, (_, lead, letter) => lead + letter.toUpperCase());
