import { sha256 } from './platform/canonical.ts';
import type { StoryIds } from './test-story-bodies.ts';

/** An id of something of a story, the same for every step and sample that names it. */
export function storyId({ round }: StoryIds, what: string): string {
  const hash = sha256(`${round} ${what}`);
  const part = (from: number, to: number) => hash.slice(from, to);
  return [part(0, 8), part(8, 12), `4${part(13, 16)}`, `8${part(17, 20)}`, part(20, 32)].join('-');
}
