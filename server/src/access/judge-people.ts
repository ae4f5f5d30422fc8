import { grantable } from '@ra-soat/domain/access/may.ts';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import { roles } from '@ra-soat/domain/access/roles.ts';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { roleWords } from '@ra-soat/domain/words/access.vi.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';
import type { PersonRow } from './people-table.ts';

/** Roles that are given in bulk; the administration itself and inspectors are named one by one. */
const loadable: readonly RoleId[] = [
  'villageHead',
  'enumerator',
  'steeringCommittee',
  'povertyOfficer',
  'communeChairman',
  'fatherlandFront',
];

const short: readonly (readonly [string, RoleId])[] = [
  ['Trưởng thôn', 'villageHead'],
  ['Tổ trưởng tổ dân phố', 'villageHead'],
  ['Tổ trưởng', 'villageHead'],
  ['Điều tra viên', 'enumerator'],
  ['Ban Chỉ đạo', 'steeringCommittee'],
  ['Công chức', 'povertyOfficer'],
  ['Công chức giảm nghèo', 'povertyOfficer'],
  ['Chủ tịch', 'communeChairman'],
  ['Mặt trận', 'fatherlandFront'],
  ['Mặt trận Tổ quốc', 'fatherlandFront'],
];
const roleByLabel = new Map<string, RoleId>([
  ...loadable.map((role): [string, RoleId] => [foldLabel(roleWords[role]), role]),
  ...short.map(([words, role]): [string, RoleId] => [foldLabel(words), role]),
]);

/** What is wrong with a row: its number in the file, the column, and what to do. */
export interface RowFault {
  readonly row: number;
  readonly field: 'Họ và tên' | 'Số điện thoại' | 'Thôn' | 'Vai trò';
  readonly message: string;
}

export interface JudgedPerson {
  readonly name: string;
  readonly phone: string;
  /** Each once; the village null for the whole commune. */
  readonly grants: readonly { readonly role: RoleId; readonly village: string | null }[];
}

export interface KnownPlace {
  /** Ids of the commune's villages by the folded form of their names. */
  readonly villages: ReadonlyMap<string, string>;
  /** Sign-in names of active accounts by `personKey`. */
  readonly people: ReadonlyMap<string, string>;
  readonly from: string;
}

/** Whom two rows mean: one name with one phone; without a phone every row is somebody else. */
export function personKey(name: string, phone: string): string {
  return `${fold(name)} ${phone}`;
}

function rowFault(person: PersonRow, known: KnownPlace): RowFault | undefined {
  const { row, name, phone, village } = person;
  const fault = (field: RowFault['field'], message: string): RowFault => ({ row, field, message });
  if (!/\p{L}.*\s.*\p{L}/u.test(name) || name.length > 120) return fault('Họ và tên', 'Ghi đủ họ và tên.');
  if (phone !== '' && !/^\d{9,11}$/u.test(phone)) return fault('Số điện thoại', 'Ghi 9 đến 11 chữ số, hoặc để trống.');
  const role = roleByLabel.get(foldLabel(person.role));
  if (!role) return fault('Vai trò', `Ghi một trong: ${loadable.map((id) => roleWords[id]).join('; ')}.`);
  if (village !== '' && !known.villages.has(foldLabel(village))) {
    return fault('Thôn', `Xã chưa có “${village}”. Sửa tên, hoặc thêm thôn ở trang Địa bàn rồi nạp lại.`);
  }
  const level = village === '' ? 'commune' : 'village';
  if (grantable(role, level, known.from)) return undefined;
  const villageNeeded = roles[role].levels.includes('village');
  return fault('Thôn', villageNeeded ? 'Vai trò này phải ghi thôn.' : 'Vai trò này là của cả xã: để trống cột Thôn.');
}

/** Sorts the rows of a file into people with their roles and faults; a person with several rows has several roles. */
export function judgePeople(
  rows: readonly PersonRow[],
  known: KnownPlace,
): { readonly people: readonly JudgedPerson[]; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const seen = new Map<string, number>();
  const people = new Map<string, { name: string; phone: string; grants: JudgedPerson['grants'][number][] }>();
  for (const person of rows) {
    const { row, name, phone } = person;
    const role = roleByLabel.get(foldLabel(person.role));
    const fault = rowFault(person, known);
    if (fault || !role) {
      if (fault) faults.push(fault);
      continue;
    }
    const village = known.villages.get(foldLabel(person.village)) ?? null;
    const line = `${personKey(name, phone)} ${role} ${village ?? ''}`;
    const twice = seen.get(line);
    const account = phone === '' ? undefined : known.people.get(personKey(name, phone));
    if (twice !== undefined)
      faults.push({ row, field: 'Họ và tên', message: `Trùng dòng ${String(twice)}. Bỏ một dòng.` });
    else if (account !== undefined) {
      const message = `Đã có tài khoản ${account}. Dùng “Cấp lại mã”, hoặc “Bàn giao” để chuyển vai trò.`;
      faults.push({ row, field: 'Họ và tên', message });
    } else {
      const key = phone === '' ? `row ${String(row)}` : personKey(name, phone);
      const one = people.get(key) ?? { name, phone, grants: [] };
      one.grants.push({ role, village });
      people.set(key, one);
    }
    seen.set(line, twice ?? row);
  }
  return { people: [...people.values()], faults };
}

/** `annv.24631`: given name, initials of the rest, the commune's code; a number where the name is taken. */
export function usernameFor(name: string, code: string, taken: Set<string>): string {
  const words = fold(name)
    .replace(/[^a-z\s]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const base = `${words.at(-1) ?? 'nguoi'}${words
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join('')}`.slice(0, 24);
  let found = `${base}.${code}`;
  for (let n = 2; taken.has(found); n += 1) found = `${base}${String(n)}.${code}`;
  taken.add(found);
  return found;
}
