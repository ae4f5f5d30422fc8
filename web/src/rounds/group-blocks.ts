import type { Board } from './board.ts';

/** One reason that stops the next step, with the villages it is about and how many households in each. */
export interface BlockGroup {
  readonly code: string;
  readonly message: string;
  readonly villages: readonly string[];
}

/** The board names a reason once a village, each ending in "(5 hộ)"; here each reason is said once. */
export function groupBlocks(blocks: Board['blocks']): readonly BlockGroup[] {
  const groups = new Map<string, BlockGroup>();
  for (const { code, message, village } of blocks) {
    const [whole, sentence = message, count] = /^(.*) \((\d+ hộ)\)$/u.exec(message) ?? [message];
    const text = village === null ? whole : sentence;
    const before = groups.get(`${code} ${text}`)?.villages ?? [];
    const named = village === null ? [] : [count === undefined ? village : `${village} (${count})`];
    groups.set(`${code} ${text}`, { code, message: text, villages: [...before, ...named] });
  }
  return Array.from(groups.values());
}
