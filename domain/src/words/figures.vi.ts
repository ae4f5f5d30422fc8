import { showDate, type IsoDate } from '../kernel/dates.ts';
import { showWhole } from '../kernel/dong.ts';

interface Layers {
  readonly none: number;
  readonly computed: number;
  readonly meeting: number;
  readonly posted: number;
  readonly decided: number;
}

/** Frozen figures: what stops them, and the lines that every print of them carries. */
export const figureWords = {
  noRound: (unit: string) => `${unit} (chưa mở đợt rà soát)`,
  notDecided: (unit: string) => `${unit} (chưa có quyết định công nhận)`,
  notFrozen: (unit: string) => `${unit} (đã quyết định, chưa chốt số liệu chính thức)`,
  incomplete: (unit: string, missing: number) => `${unit} (còn ${showWhole(missing)} đơn vị chưa rà soát)`,
  layers: ({ none, computed, meeting, posted, decided }: Layers) =>
    `Số hộ theo bước cao nhất đã đạt: chưa có kết quả ${showWhole(none)}; đã tính điểm ${showWhole(computed)}; ` +
    `họp dân ${showWhole(meeting)}; niêm yết, phúc tra ${showWhole(posted)}; quyết định ${showWhole(decided)}`,
  version: (version: number, on: IsoDate, hash: string) =>
    `bản ${version}, chốt ngày ${showDate(on)}, mã kiểm tra ${hash.slice(0, 16)}`,
  hash: (hash: string) => `Mã kiểm tra đầy đủ (SHA-256): ${hash}`,
  reason: (reason: string) => `Lý do: ${reason}`,
  failing: (count: number) => `Số liệu được chốt khi còn ${showWhole(count)} kiểm tra chưa khớp`,
  fileName: (code: string, unit: string, year: number, stage: string, version: number) =>
    `${code} ${year} ${stage} bản ${version} - ${unit}`,
} as const;
