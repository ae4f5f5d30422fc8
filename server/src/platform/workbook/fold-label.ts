import { fold } from '@ra-soat/domain/kernel/text.ts';

/** Folded, without marks and apostrophes, as words: "H'Mông", "R’Lấp (H.)" → "hmong", "rlap h". */
export function foldLabel(text: string): string {
  return fold(text)
    .replace(/['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
