import { paperSetWords as words } from '@ra-soat/domain/words/paper-set.vi.ts';
import { mayAt } from '../../platform/access.ts';
import { Problem } from '../../platform/problem.ts';
import { defineFile, type FileEntry } from '../../platform/query.ts';
import type { Request } from '../../platform/request.ts';
import { papersZip } from '../contract.ts';
import { fileName } from '../paper-answer.ts';
import { roundFrame } from '../round-frame.ts';
import { paperSetRow, type PaperSet } from './set-rows.ts';
import { placed, storeZip } from './store-zip.ts';

/** The papers of the set which this actor might print one by one; who asked for the set may have had more rights. */
async function printable(request: Request, files: readonly FileEntry[], { commune_id }: PaperSet): Promise<string[]> {
  const { tx, actor, clock } = request;
  const site = { place: commune_id };
  const kinds: string[] = [];
  for (const { contract, verb } of files) {
    if (verb === 'signedIn' || verb === 'nobody') continue;
    if (await mayAt(tx, actor, verb, site, clock.today())) kinds.push(contract.kind);
  }
  return kinds;
}

async function items(request: Request, files: readonly FileEntry[], set: PaperSet) {
  const rows = await request.tx
    .selectFrom('paper_set_item')
    .select(['folder', 'kind', 'title', 'state', 'reason', 'file_name', 'bytes'])
    .where('set_id', '=', set.set_id)
    .orderBy('position')
    .execute();
  const kinds = await printable(request, files, set);
  return rows.filter(({ kind }) => kinds.includes(kind));
}

type Items = Awaited<ReturnType<typeof items>>;

/** What is not in the ZIP, with the reason, for who opens it away from the screen. */
function refusedFile(rows: Items) {
  const lines = rows.flatMap(({ state, title, reason }) =>
    state === 'refused' ? [words.refusedLine(title, reason ?? '')] : [],
  );
  if (lines.length === 0) return [];
  return [{ path: `${words.refusedFile}.txt`, bytes: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8') }];
}

/** The finished set as one ZIP; citizen numbers stand on its papers, so that who may not read them gets none of it. */
export function papersZipFile(files: readonly FileEntry[]): FileEntry {
  return defineFile(papersZip, {
    verb: 'paper.print',
    site: async ({ setId }, { tx }) => ({ place: (await paperSetRow(tx, setId)).commune_id }),
    answer: async ({ setId }, request) => {
      const { tx, actor, clock } = request;
      const set = await paperSetRow(tx, setId);
      const site = { place: set.commune_id };
      if (!(await mayAt(tx, actor, 'citizen.read', site, clock.today()))) throw new Problem('NOT_ALLOWED');
      if (set.state !== 'done') throw new Problem('PAPERS_NOT_READY');
      const rows = await items(request, files, set);
      const made = rows.flatMap(({ folder, file_name, bytes }) =>
        file_name !== null && bytes !== null ? [{ folder, fileName: file_name, bytes }] : [],
      );
      const entries = placed(made).map(({ path, file }) => ({ path, bytes: file.bytes }));
      const { unit, year } = await roundFrame(tx, set.round_id);
      return {
        fileName: fileName(words.file(unit, year), 'zip'),
        mediaType: 'application/zip',
        bytes: storeZip([...entries, ...refusedFile(rows)]),
      };
    },
  });
}
