import { expect, test } from 'vitest';
import { settled } from './precision.ts';

test.each([
  [0.8091715159867217, 0.8091715159867218, 'one confidence in Node 20 and in Chromium'],
  [0.15204615760902718, 0.15204615760902712, 'one drift in Node 20 and in Chromium'],
])('%d and %d are stored as one figure: %s', (x, y) => {
  expect(settled(x)).toBe(settled(y));
});

test('the ends of the scale stay what they are', () => {
  expect([settled(0), settled(1)]).toEqual([0, 1]);
});
