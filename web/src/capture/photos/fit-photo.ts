/** What the phone keeps and sends: enough to read a card, small enough for a slow network. */
export const PHOTO_LIMIT = 200_000;
/** The longer side, in pixels; a page photographed whole can still be read at 1,600. */
const LONGEST = 1600;

interface Attempt {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
}

/** From the best to the smallest that is of any use. */
const steps = [
  { scale: 1, quality: 0.8 },
  { scale: 1, quality: 0.65 },
  { scale: 1, quality: 0.5 },
  { scale: 0.75, quality: 0.6 },
  { scale: 0.6, quality: 0.5 },
  { scale: 0.45, quality: 0.45 },
  { scale: 0.3, quality: 0.4 },
] as const;

/** Sizes to try, one after the other. Never larger than the picture is. */
export function attemptsFor(width: number, height: number): readonly Attempt[] {
  const most = Math.min(1, LONGEST / Math.max(width, height, 1));
  return steps.map(({ scale, quality }) => ({
    width: Math.max(1, Math.round(width * most * scale)),
    height: Math.max(1, Math.round(height * most * scale)),
    quality,
  }));
}

/** The first that is small enough; null: none is. */
export async function firstThatFits<B extends { readonly size: number }>(
  attempts: readonly Attempt[],
  draw: (attempt: Attempt) => Promise<B>,
): Promise<B | null> {
  for (const attempt of attempts) {
    const drawn = await draw(attempt);
    if (drawn.size <= PHOTO_LIMIT) return drawn;
  }
  return null;
}
