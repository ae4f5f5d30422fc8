import { showDate, type IsoDate } from '../kernel/dates.ts';
import type { Branch, FactKey, FactValue } from '../survey/branch-fact.ts';
import { ASSISTANCE_WORDS, ATTENDING_WORDS, NUTRITION_WORDS } from './survey.vi.ts';

const names: Readonly<Record<Branch, string>> = {
  healthStation: 'trạm y tế',
  school: 'trường học',
  insurance: 'bảo hiểm xã hội',
  police: 'công an',
  assistance: 'danh sách trợ giúp xã hội',
  electricity: 'điện lực',
};

const keys: Readonly<Record<FactKey, string>> = {
  nutrition: 'dinh dưỡng',
  attending: 'đi học',
  healthInsured: 'thẻ bảo hiểm y tế',
  born: 'ngày sinh',
  monthlyAssistance: 'trợ cấp hằng tháng',
  electricity: 'điện tiêu thụ (kWh/tháng)',
};

const coded: Readonly<Record<string, string>> = { ...NUTRITION_WORDS, ...ATTENDING_WORDS, ...ASSISTANCE_WORDS };
/** Attending "no" and nutrition, assistance share no other code. */
function value(key: FactKey, said: FactValue): string {
  if (key === 'healthInsured') return said === true ? 'có thẻ còn giá trị' : 'không có thẻ còn giá trị';
  if (key === 'born') return String(said).includes('-') ? showDate(String(said)) : `năm ${String(said)}`;
  return coded[String(said)] ?? String(said);
}

/** Why a row of a branch's list was not taken in, each with its remedy. */
export const branchRowWords = {
  noHeader: 'Không thấy dòng tiêu đề có cột họ tên. Hãy đặt tên cột như tệp mẫu rồi gửi lại.',
  noName: 'Thiếu họ tên. Hãy điền họ tên đầy đủ.',
  citizenNumber: 'Số định danh không có 9 hoặc 12 chữ số. Hãy định dạng cột là văn bản và gõ đủ số.',
  birth: 'Ngày sinh không đọc được. Hãy ghi dạng ngày/tháng/năm hoặc chỉ năm sinh.',
  noValue: 'Thiếu nội dung của cột chính. Hãy điền rồi gửi lại dòng này.',
  value: (text: string) => `Không hiểu “${text}”. Hãy ghi như tệp mẫu của ngành.`,
  unmatched: 'Không có ai trong sổ hộ của xã trùng họ tên. Không cần làm gì nếu người này không thuộc hộ rà soát.',
  fields: {
    name: 'Họ và tên',
    citizenNumber: 'Số định danh',
    birth: 'Ngày sinh',
    value: 'Nội dung',
    header: 'Tiêu đề',
  },
} as const;

export const branchWords = {
  names,
  keys,
  value,
  /** "theo trường học, 12/09/2026: tiểu học" */
  hint: (branch: Branch, asOf: IsoDate, key: FactKey, said: FactValue) =>
    `theo ${names[branch]}, ${showDate(asOf)}: ${value(key, said)}`,
  difference: (who: string, key: FactKey, hint: string, found: string) =>
    `${who === '' ? '' : `${who}: `}${keys[key]}, ${hint}; phiếu ghi: ${found}`,
  headClaim: (head: string, claimed: string) =>
    `Hai giấy đề nghị ghi hai chủ hộ: ${head} (đang là chủ hộ) và ${claimed}. Xác minh ai là chủ hộ.`,
} as const;
