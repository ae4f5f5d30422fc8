import type { Branch } from '@ra-soat/domain/survey/branch-fact.ts';
import type { SheetRow } from '../platform/workbook/cell.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';

export type BranchField = 'name' | 'citizenNumber' | 'birth' | 'village' | 'value';
export type BranchColumns = ReadonlyMap<BranchField, number>;

const plain: Readonly<Record<Exclude<BranchField, 'value'>, RegExp>> = {
  name: /^(ho va ten|ho ten|ten khach hang|chu ho)/u,
  citizenNumber: /so dinh danh|ma dinh danh|cccd|cmnd|can cuoc/u,
  birth: /ngay sinh|nam sinh|ngay thang nam sinh/u,
  village: /^(thon|to dan pho|ban|buon|ap|khom|khu pho|dia chi)/u,
};

const values: Readonly<Record<Branch, RegExp>> = {
  school: /cap hoc|bac hoc|dang hoc|^lop/u,
  healthStation: /dinh duong|ket qua/u,
  insurance: /the bhyt|tinh trang the|gia tri|con han/u,
  assistance: /tro cap|doi tuong|huu tri/u,
  electricity: /kwh|dien nang|san luong/u,
  police: plain.birth,
};

/** The columns a row of headings names, the leftmost first; undefined unless it names people and what the list is about. */
export function branchColumns(row: SheetRow, branch: Branch): BranchColumns | undefined {
  const found = new Map<BranchField, number>();
  for (const [column, { text }] of [...row.cells].sort(([one], [other]) => one - other)) {
    const label = foldLabel(text);
    for (const [field, pattern] of patternsOf(branch)) {
      if (!found.has(field) && pattern.test(label)) found.set(field, column);
    }
  }
  return found.has('name') && found.has('value') ? found : undefined;
}

function patternsOf(branch: Branch): readonly (readonly [BranchField, RegExp])[] {
  const { name, citizenNumber, birth, village } = plain;
  return [
    ['name', name],
    ['citizenNumber', citizenNumber],
    ['birth', birth],
    ['village', village],
    ['value', values[branch]],
  ];
}
