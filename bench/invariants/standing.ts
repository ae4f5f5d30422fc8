import { inflateRawSync } from 'node:zlib';
import { addMonths } from '@ra-soat/domain/kernel/dates.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { standingWords } from '@ra-soat/domain/words/standing.vi.ts';
import type { Story } from './story.ts';
import type { Tally } from './tally.ts';

const MONTHS = 36;
/** Day of the decision; its classes hold from the first day of the next year. */
const DECIDED = '2026-11-25';
const HOLDS = '2027-01-01';

/** The words of a .docx: its parts are deflated one by one, and the text stands in one of them. */
function wordsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const texts: string[] = [];
  for (let at = file.indexOf('PK\u0003\u0004'); at >= 0; at = file.indexOf('PK\u0003\u0004', at + 4)) {
    const [size, name, extra] = [file.readUInt32LE(at + 18), file.readUInt16LE(at + 26), file.readUInt16LE(at + 28)];
    const begins = at + 30 + name + extra;
    if (file.toString('utf8', at + 30, at + 30 + name) !== 'word/document.xml') continue;
    const packed = file.subarray(begins, size === 0 ? undefined : begins + size);
    texts.push(inflateRawSync(packed, { finishFlush: 2 }).toString('utf8'));
  }
  return texts.join('').replace(/<[^>]+>/gu, '');
}

/** 20: for every month until 36 after leaving, the paper prints and says the class of that day, also years later. */
export async function papersAfterLeaving(tally: Tally, { world, ids, cast }: Story): Promise<void> {
  const officer = cast('povertyOfficer');
  const last = addMonths(DECIDED, MONTHS);
  // Poor → near-poor, and near-poor → out: what each was until the end of the year, and since.
  const left = [
    [ids.households[0], CLASS_WORDS.POOR, CLASS_WORDS.NEAR_POOR, standingWords.leftPoverty],
    [ids.households[1], CLASS_WORDS.NEAR_POOR, standingWords.none, standingWords.leftLists],
  ] as const;
  for (const [householdId, before, after, label] of left) {
    for (let month = -1; month <= MONTHS; month += 1) {
      const on = addMonths(DECIDED, month);
      for (const today of month < 0 ? [last] : [on, last]) {
        world.setToday(today < HOLDS ? HOLDS : today);
        const { bytes } = await world.file(officer, 'paper.standing', { householdId, on, format: 'docx' });
        const said = wordsOf(bytes);
        const right = said.includes(on < HOLDS ? before : after) && (on < HOLDS || said.includes(label));
        tally.count(right, () => `${householdId} on ${on}, printed on ${today}: ${said.slice(0, 400)}`);
      }
    }
  }
}
