/** Words of the articles inside a sentence of the tool: “…”, „…“. */
const QUOTED = /(“[^”]*”|„[^“]*“)/;

/** A sentence of the tool whose quoted words may run the other way: they must not turn the sentence around. */
export function Isolated({ text }: { text: string }) {
  return text.split(QUOTED).map((part, i) =>
    i % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
      <span key={i}>
        {part[0]}
        <bdi>{part.slice(1, -1)}</bdi>
        {part.at(-1)}
      </span>
    ) : (
      part
    ),
  );
}
