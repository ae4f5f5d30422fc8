import { traineeColumns, type TraineeColumn } from '@ra-soat/domain/training/trainee-row.ts';
import { traineeColumnWords } from '@ra-soat/domain/words/trainees.vi.ts';

/** Small and seeded: the same list on every machine (mulberry32). */
function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Hồ', 'Đỗ'];
const given = ['An', 'Bình', 'Cúc', 'Đào', 'Giang', 'Hạnh', 'Lan', 'Phúc', 'Sơn', 'Thủy', 'Yến'];

export interface TraineesRequest {
  readonly seed: number;
  readonly rows: number;
  /** So many of the rows are wrong, of every kind in turn. */
  readonly faults: number;
  readonly communes: readonly { readonly name: string; readonly district: string }[];
  /** Titles; people are spread over them in turn. */
  readonly sessions: readonly string[];
}

type Row = Record<TraineeColumn, string>;

/** Ways in which rows of real lists are wrong; `other` is a right row above. */
const faultKinds: readonly ((row: Row, other: Row) => Partial<Row>)[] = [
  () => ({ name: 'Mẫu' }),
  () => ({ phone: '09012' }),
  () => ({ phone: '0690123456' }),
  (_, { phone }) => ({ phone }),
  (_, other) => other,
  ({ commune }, { name, phone }) => ({
    name,
    phone,
    commune: commune === 'Xã Hòa Bắc' ? 'Xã Hòa Ninh' : 'Xã Hòa Bắc',
    district: 'Huyện Hòa Vang',
  }),
  () => ({ audience: 'Ca sĩ' }),
  () => ({ audience: '' }),
  () => ({ commune: 'Phường Không Có Thật' }),
  () => ({ commune: '' }),
  () => ({ district: 'Quận Mười Một' }),
  () => ({ citizenNumber: '4807912345' }),
  () => ({ citizenNumber: '04807912345' }),
  () => ({ citizenNumber: '048079123456', sex: 'Nữ' }),
  () => ({ sex: 'Không rõ' }),
  () => ({ ethnicity: 'Hành tinh' }),
  () => ({ session: 'Lớp không có' }),
];

/** Spellings that are understood: capitals, abbreviated kinds, i for y, +84, a zero that Excel dropped. */
const spellings: readonly ((row: Row) => Partial<Row>)[] = [
  ({ name }) => ({ name: name.toLocaleUpperCase('vi') }),
  ({ commune }) => ({ commune: commune.replace(/^Phường /u, 'P. ').replace(/^Xã /u, 'X. ') }),
  ({ commune }) => ({ commune: commune.replaceAll('Mỹ', 'Mĩ').replaceAll('Hòa', 'Hoà') }),
  ({ phone }) => ({ phone: `+84 ${phone.slice(1)}` }),
  ({ phone }) => ({ phone: phone.slice(1) }),
  ({ phone }) => ({ phone: `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}` }),
];

/** A list of invented village heads as a province gets it, with so many wrong rows; the same seed gives the same list. */
export function traineesTable({ seed, rows, faults, communes, sessions }: TraineesRequest): {
  readonly lines: readonly (readonly string[])[];
  readonly faultyLines: number;
} {
  const next = chances(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const all = Array.from({ length: rows }, (_, at): Row => {
    const commune = communes[at % communes.length] ?? { name: '', district: '' };
    const sex = next() < 0.4 ? 'female' : 'male';
    const right: Row = {
      name: [pick(families), 'Mẫu', pick(given)].join(' '),
      phone: `09${String(seed % 10)}${String(1_000_000 + at)}`,
      audience: next() < 0.1 ? 'Trưởng thôn; Rà soát viên' : 'Tổ trưởng tổ dân phố',
      province: '',
      district: commune.district,
      commune: commune.name,
      village: `Tổ dân phố số ${String(1 + Math.floor(at / communes.length))}`,
      citizenNumber: '',
      sex: sex === 'female' ? 'Nữ' : 'Nam',
      ethnicity: 'Kinh',
      session: sessions[at % Math.max(1, sessions.length)] ?? '',
    };
    return next() < 0.15 ? { ...right, ...pick(spellings)?.(right) } : right;
  });
  const step = Math.max(2, Math.floor(rows / Math.max(1, faults)));
  const wrong = Array.from({ length: faults }, (_, n) => n * step + 1);
  wrong.forEach((at, n) => {
    const [row, other] = [all[at], all[at - 1]];
    const kind = faultKinds[n % faultKinds.length];
    if (row && other && kind) all[at] = { ...row, ...kind(row, other) };
  });
  const head = traineeColumns.map((column) => traineeColumnWords[column]);
  return { lines: [head, ...all.map((row) => traineeColumns.map((column) => row[column]))], faultyLines: wrong.length };
}

/** The list as pasted cells. */
export function pastedTable(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.join('\t')).join('\n');
}
