import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { slipWords } from '@ra-soat/domain/words/account-slips.vi.ts';
import { codeExpires, codeOf } from '../platform/one-time-code.ts';
import { defineFile } from '../platform/query.ts';
import { accountSlipsPaper } from './contract.ts';
import type { Cell, Paper } from './paper.ts';
import { paperAnswer } from './paper-answer.ts';

interface Waiting {
  account_id: string;
  username: string;
  full_name: string;
  password_hash: string;
  village: string | null;
  sample: boolean;
}

/** Room to cut between two slips, in millimetres. */
const SLIP_HEIGHT = 34;

function slip({ full_name, username, village }: Waiting, code: string, until: string): Cell[] {
  const who = [{ text: full_name, strong: true }, { text: village === null ? '' : `\n${village}` }];
  const what = [
    { text: `${slipWords.username}: ` },
    { text: username, strong: true },
    { text: `\n${slipWords.code}: ` },
    { text: code, strong: true },
    { text: `\n${slipWords.until(until)}`, italic: true },
  ];
  return [{ text: who }, { text: what }];
}

/** One slip for each person of the place whose one-time code waits, to be cut and handed over. */
export const accountSlipsFile = defineFile(accountSlipsPaper, {
  verb: 'account.manage',
  site: ({ place }) => ({ place }),
  answer: async ({ place, format }, { tx, keys, clock }) => {
    const today = clock.today();
    const { rows } = await sql<Waiting>`
      select distinct on (full_name collate "vi-x-icu", account_id) account_id, username, full_name, password_hash,
             village.name as village, exists (select from installation where key = 'sampleData' and value = 'true') as sample
      from account join role_grant using (account_id) left join village using (village_id)
      where deactivated_at is null and password_hash like 'code$%' and coalesce(role_grant.place_id, commune_id) = ${place}
      order by full_name collate "vi-x-icu", account_id, village.position`.execute(tx);
    const slips = rows.map((row) => {
      const until = showDate(codeExpires(row.password_hash) ?? today);
      return slip(row, codeOf(keys, row.account_id, row.password_hash), until);
    });
    const paper: Paper = {
      name: slipWords.title,
      stamp: { form: slipWords.title, code: 'TK', sample: rows[0]?.sample ?? false, madeOn: today },
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            { kind: 'title', lines: [slipWords.title], note: slipWords.note(rows.length) },
            {
              kind: 'table',
              widths: [70, 100],
              head: [[slipWords.person, slipWords.signIn]],
              rows: slips,
              rowHeight: SLIP_HEIGHT,
            },
          ],
        },
      ],
    };
    return paperAnswer(paper, format, slipWords.title);
  },
});
