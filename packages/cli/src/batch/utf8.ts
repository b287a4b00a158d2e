// Texts on their way to the disk. A thread of a batch writes one report after the other: all are encoded in one room. A
// buffer of its own for each takes four times as long, because it is measured first, and it is one more thing to clean up.

const ROOM = 4 * 1024 * 1024;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const MOST_BYTES = 3;

/** Encodes texts as UTF-8, each as a line. What it returns holds until it is called again. */
export function utf8Lines(): (text: string) => Buffer {
  const room = Buffer.allocUnsafeSlow(ROOM);
  return (text) => {
    if (MOST_BYTES * text.length >= ROOM) return Buffer.from(`${text}\n`);
    // The line break is not put to the text: a string made of two is copied as a whole before it is encoded.
    const end = room.write(text);
    return room.subarray(0, end + room.write('\n', end));
  };
}
