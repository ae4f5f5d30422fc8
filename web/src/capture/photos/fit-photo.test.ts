import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attemptsFor, firstThatFits, PHOTO_LIMIT } from './fit-photo.ts';

test('a picture becomes no larger than it is, and its longer side at most 1,600', () => {
  assert.deepEqual(attemptsFor(800, 600)[0], { width: 800, height: 600, quality: 0.8 });
  assert.deepEqual(attemptsFor(3000, 4000)[0], { width: 1200, height: 1600, quality: 0.8 });
});

test('each attempt is smaller or coarser than the one before', () => {
  const weights = attemptsFor(4000, 3000).map(({ width, height, quality }) => width * height * quality);
  assert.deepEqual(
    weights,
    weights.toSorted((one, other) => other - one),
  );
});

test('the first that is small enough is taken, and the camera is not asked again', async () => {
  const drawn: number[] = [];
  const draw = ({ width }: { readonly width: number }) => {
    drawn.push(width);
    return Promise.resolve({ size: width * 200 });
  };
  const taken = await firstThatFits(attemptsFor(1600, 1200), draw);
  assert.deepEqual(taken, { size: 960 * 200 });
  assert.equal(drawn.at(-1), 960);
});

test('exactly 200 kB fits, one byte more does not; nothing that fits is said so', async () => {
  const sized = (size: number) => firstThatFits(attemptsFor(10, 10), () => Promise.resolve({ size }));
  assert.deepEqual(await sized(PHOTO_LIMIT), { size: PHOTO_LIMIT });
  assert.equal(await sized(PHOTO_LIMIT + 1), null);
});
