// The shapes a two-sided bead may have: how many sentences of the original stand against how many of the copy.

export interface Shape {
  original: number;
  copy: number;
}

/** Every shape the search tries. Ordered by the original's share, so that one pass over a group serves all of them. */
export const SHAPES: readonly Shape[] = [
  ...[1, 2, 3, 4, 5, 6].map((copy) => ({ original: 1, copy })),
  ...[1, 2, 3].map((copy) => ({ original: 2, copy })),
  ...[1, 2, 3].map((copy) => ({ original: 3, copy })),
  ...[4, 5, 6].map((original) => ({ original, copy: 1 })),
];

/** Index of the first shape with this many sentences of the original, and one past its last. */
export const SHAPE_RANGE: readonly (readonly [number, number])[] = [0, 1, 2, 3, 4, 5, 6].map((original) => {
  const first = SHAPES.findIndex((shape) => shape.original === original);
  return [first, first + SHAPES.filter((shape) => shape.original === original).length] as const;
});
