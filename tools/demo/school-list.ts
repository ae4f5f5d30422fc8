import { randomUUID } from 'node:crypto';
import { branchJob } from '@ra-soat/server/branches/branch-job.ts';
import { branchListImport } from '@ra-soat/server/branches/contract.ts';
import { putBlob } from '@ra-soat/server/platform/blob.ts';
import { sha256 } from '@ra-soat/server/platform/canonical.ts';
import type { DemoCommune } from './demo-commune.ts';

const levels: Readonly<Record<string, string>> = { primary: 'Tiểu học', lower_secondary: 'THCS' };

const PUPILS = 20;

/** Pupils of listed households as the school writes them; of the first it says another level than the form. */
function rowsOf({ synthetic }: DemoCommune): string[][] {
  const listed = synthetic.households.filter(
    ({ villageIndex, classes }) => villageIndex < 3 && classes.before !== 'NON_POOR',
  );
  const pupils = listed.flatMap(({ villageIndex, surveys }) =>
    surveys.thisYear.members.flatMap(({ name, bornOn, bornYear, citizenNumber, facts }) => {
      const level = levels[facts.attending ?? ''];
      const born = bornOn?.split('-').reverse().join('/') ?? String(bornYear ?? '');
      return level ? [[name, born, citizenNumber ?? '', synthetic.villages[villageIndex]?.name ?? '', level]] : [];
    }),
  );
  return pupils.slice(0, PUPILS).map((row, i) => (i === 0 ? [...row.slice(0, -1), 'Nghỉ học'] : row));
}

/** A list of the school through the blob door, matched to its end: differences become questions to the rà soát viên. */
export async function seedSchoolList(commune: DemoCommune, roundId: string): Promise<void> {
  const { doors, officials } = commune;
  const unknown = ['Trẻ Không Có Trong Danh Sách', '12/03/2016', '', 'Thôn 1', 'Tiểu học'];
  const rows = [['Họ và tên', 'Ngày sinh', 'Số định danh', 'Thôn', 'Lớp'], ...rowsOf(commune), unknown];
  const bytes = Buffer.from(rows.map((row) => row.join(';')).join('\n'));
  const file = sha256(bytes);
  await putBlob(doors, officials.officer.actor, file, bytes);
  await officials.officer.send(branchListImport, {
    ...{ listId: randomUUID(), roundId, branch: 'school', asOf: '2026-09-15', file },
    fileName: 'danh-sach-hoc-sinh-du-lieu-mau.csv',
  });
  while (await branchJob.step(doors));
}
