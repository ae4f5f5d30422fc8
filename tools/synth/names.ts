import type { Sex } from '@ra-soat/domain/survey/evidence.ts';
import type { Random } from './random.ts';

interface Names {
  readonly families: readonly string[];
  readonly middles: Readonly<Record<Sex, readonly string[]>>;
  readonly given: Readonly<Record<Sex, readonly string[]>>;
}

const list = (text: string): readonly string[] => text.split(' ');

const kinh: Names = {
  families: list('Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Tạ Mai'),
  middles: {
    male: list('Văn Văn Văn Đức Hữu Công Quang Minh Xuân Ngọc'),
    female: list('Thị Thị Thị Ngọc Thu Thanh Kim Hồng'),
  },
  given: {
    male: list('An Bình Cường Dũng Đạt Hải Hòa Hùng Khánh Long Minh Nam Phúc Quân Sơn Tâm Thành Thắng Tuấn Việt'),
    female: list('An Bích Chi Dung Đào Hà Hạnh Hoa Hòa Hương Lan Liên Mai Nga Nhung Phương Thảo Thủy Tuyết Yến'),
  },
};

/** Family names by people; the rest of the name is generic. Codes of the list of 54 peoples. */
const peoples: Readonly<Record<number, Names>> = {
  2: { ...kinh, families: list('Hoàng Nông Lương Ma Bế Triệu Hà') },
  7: { ...kinh, families: list('Nông Hoàng Lộc Lương Triệu Vi') },
  8: {
    families: list('Giàng Vàng Sùng Lầu Mùa Thào Hạng Cứ'),
    middles: { male: list('A A A Seo Mí'), female: list('Thị Thị Seo Thị') },
    given: { male: list('Chu Dình Giống Páo Pó Sính Súa Tủa Vừ'), female: list('Dở Mai Mỷ Pà Say Sua Xúa Dua') },
  },
  18: { ...kinh, families: list('Lý Trương Tạ Lưu Ninh') },
  12: {
    families: ['Y', "H'"],
    middles: { male: list('Blê Bhăm Thái Wan'), female: list('Blinh Nga Mai Wa') },
    given: { male: list('Niê Mlô Êban Kbuôr'), female: list('Niê Mlô Êban Kbuôr') },
  },
  16: {
    families: list("K' Ka"),
    middles: { male: list('Brèm Brông Tiêng Bốt Broi Điệp Lộc'), female: list('Lệ Thúy Nhim Duyên Diệp Hiền Uyên') },
    given: { male: list('Ndu Ya Brít Đạt Huy Thiện Sơn Tuấn'), female: list('Ndu Hà Phương Lan Mai Quyên Thảo Yến') },
  },
};

/** The Mạ and the Mnông of the south take names alike in these lists. */
const shared: Readonly<Record<number, number>> = { 28: 16, 20: 16, 22: 16, 13: 12, 10: 12 };

/** A generic name of a people: family, middle and given name drawn apart, never a copied person. */
export function inventName(random: Random, ethnicity: number, sex: Sex, family?: string): string {
  const names = peoples[shared[ethnicity] ?? ethnicity] ?? kinh;
  const prefix = bySex(ethnicity, sex) ?? family ?? random.pick(names.families);
  return [prefix, random.pick(names.middles[sex]), random.pick(names.given[sex])].join(' ');
}

/** The first word of a name, which children take over, where the people has family names. */
export function familyName(random: Random, ethnicity: number): string {
  return random.pick((peoples[shared[ethnicity] ?? ethnicity] ?? kinh).families);
}

function bySex(ethnicity: number, sex: Sex): string | undefined {
  const kind = shared[ethnicity] ?? ethnicity;
  if (kind === 12) return sex === 'male' ? 'Y' : "H'";
  if (kind === 16) return sex === 'male' ? "K'" : 'Ka';
  return undefined;
}
