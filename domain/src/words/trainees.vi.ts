import type { Audience } from '../training/audience.ts';
import type { TraineeColumn, TraineeFault, TraineeFaultCode } from '../training/trainee-row.ts';

/** Headings of a table of trainees, as the template prints them. */
export const traineeColumnWords: Readonly<Record<TraineeColumn, string>> = {
  name: 'Họ và tên',
  phone: 'Số điện thoại',
  audience: 'Đối tượng',
  province: 'Tỉnh, thành phố',
  district: 'Quận, huyện',
  commune: 'Xã, phường, thị trấn',
  village: 'Thôn, tổ dân phố',
  citizenNumber: 'Số định danh cá nhân',
  sex: 'Giới tính',
  ethnicity: 'Dân tộc',
  session: 'Lớp',
};

/** Other headings met in lists. */
export const traineeColumnSpellings: Readonly<Record<TraineeColumn, readonly string[]>> = {
  name: ['họ tên', 'họ, tên', 'họ và tên học viên', 'tên học viên'],
  phone: ['điện thoại', 'sđt', 'số đt', 'đt', 'điện thoại di động', 'số điện thoại di động'],
  audience: ['vai trò', 'chức vụ', 'chức danh', 'nhiệm vụ', 'thành phần'],
  province: ['tỉnh', 'thành phố', 'tỉnh/thành phố', 'tỉnh thành'],
  district: ['huyện', 'quận', 'quận/huyện', 'huyện/quận', 'quận huyện', 'huyện, quận', 'huyện, thị xã, thành phố'],
  commune: ['xã', 'phường', 'xã/phường', 'xã, phường', 'phường/xã', 'phường, xã', 'đơn vị', 'xã/phường/thị trấn'],
  village: ['thôn', 'tổ dân phố', 'thôn/tổ dân phố', 'thôn/tổ', 'thôn, tổ', 'khu', 'địa bàn'],
  citizenNumber: ['cccd', 'số cccd', 'căn cước', 'số căn cước', 'cmnd', 'cmnd/cccd', 'số định danh'],
  sex: ['giới', 'nam/nữ', 'phái'],
  ethnicity: ['dân tộc (nếu có)'],
  session: ['lớp tập huấn', 'hội nghị', 'buổi', 'đợt', 'ngày học', 'lớp, ngày học'],
};

/** Other names of kinds of trainees met in lists. */
export const audienceSpellings: Readonly<Record<Audience, readonly string[]>> = {
  villageHead: [
    'Trưởng thôn',
    'Thôn trưởng',
    'Tổ trưởng',
    'Tổ phó',
    'Phó thôn',
    'Tổ trưởng tổ dân phố',
    'Tổ phó tổ dân phố',
    'Tổ trưởng TDP',
    'Trưởng khu',
    'Khu trưởng',
    'Bí thư - khu trưởng',
    'Bí thư, khu trưởng',
    'Trưởng bản',
    'Trưởng ấp',
    'Trưởng xóm',
    'Trưởng khu phố',
  ],
  enumerator: ['Điều tra viên', 'Người đi rà soát', 'RSV'],
  steeringCommittee: ['BCĐ', 'Thành viên Ban Chỉ đạo', 'Ban Chỉ đạo xã', 'Ban Chỉ đạo phường', 'Ban Chỉ đạo quận'],
  communeOfficer: ['Công chức', 'Công chức xã', 'Công chức phường', 'Cán bộ xã', 'Cán bộ phường', 'Cán bộ LĐTBXH xã'],
  districtOfficer: ['Cán bộ huyện', 'Cán bộ quận', 'Chuyên viên huyện', 'Phòng LĐTBXH'],
  provinceOfficer: ['Cán bộ tỉnh', 'Cán bộ Sở', 'Chuyên viên Sở'],
  leader: ['Lãnh đạo', 'Lãnh đạo UBND', 'Chủ tịch', 'Phó Chủ tịch', 'Lãnh đạo xã', 'Lãnh đạo phường'],
  front: ['Mặt trận', 'MTTQ', 'UBMTTQ', 'Trưởng ban công tác Mặt trận'],
  collaborator: ['Cộng tác viên', 'CTV', 'Cộng tác viên CTXH', 'CTV công tác xã hội'],
};

interface Told {
  readonly what: string;
  readonly remedy: string;
}
type Values = TraineeFault['values'];

const meant = ({ nearest }: Values) => (nearest ? `Có phải: ${nearest}?` : 'Xem đúng tên trong tệp mẫu.');

const told: Readonly<Record<TraineeFaultCode, (values: Values) => Told>> = {
  NAME_SHORT: () => ({ what: 'Thiếu họ hoặc tên', remedy: 'Ghi đủ họ và tên.' }),
  PHONE_WRONG: ({ phone }) => ({
    what: `“${phone ?? ''}” không phải số điện thoại Việt Nam`,
    remedy: 'Ghi 10 chữ số (di động) hoặc 11 chữ số (máy bàn, bắt đầu bằng 02); không có số thì để trống.',
  }),
  PHONE_OTHER_NAME: ({ other, row }) => ({
    what: row === 0 ? `Số này đã ghi cho ${other ?? ''}` : `Số này đã ghi cho ${other ?? ''} ở dòng ${row ?? ''}`,
    remedy: 'Sửa số của một trong hai người, hoặc để trống nếu dùng chung máy.',
  }),
  ROW_REPEATED: ({ row }) => ({ what: `Trùng dòng ${row ?? ''}`, remedy: 'Bỏ một dòng.' }),
  PERSON_ELSEWHERE: ({ place, row }) => ({
    what: `Người này đã ghi ở ${place ?? ''}${row === 0 ? '' : `, dòng ${row ?? ''}`}`,
    remedy: 'Giữ một nơi công tác; người nhiều vai trò thì ghi cùng một nơi.',
  }),
  AUDIENCE_UNKNOWN: ({ text, known }) => ({
    what: text ? `Không rõ “${text}”` : 'Chưa ghi đối tượng',
    remedy: `Ghi một hoặc nhiều loại, cách nhau bằng dấu chấm phẩy: ${known ?? ''}.`,
  }),
  PROVINCE_UNKNOWN: (values) => ({ what: `Không có “${values['name'] ?? ''}” trong danh mục`, remedy: meant(values) }),
  DISTRICT_UNKNOWN: (values) => ({ what: `Không có “${values['name'] ?? ''}” trong danh mục`, remedy: meant(values) }),
  DISTRICT_NONE: ({ name }) => ({
    what: `Danh mục của đợt này không có cấp huyện (“${name ?? ''}”)`,
    remedy: 'Ghi tên xã, phường, hoặc để trống cột này.',
  }),
  COMMUNE_UNKNOWN: (values) => ({ what: `Không có “${values['name'] ?? ''}” trong danh mục`, remedy: meant(values) }),
  COMMUNE_SEVERAL: ({ name, several }) => ({
    what: `Có nhiều “${name ?? ''}”: ${several ?? ''}`,
    remedy: 'Ghi thêm cột Quận, huyện, hoặc ghi đủ “Xã”, “Phường”, “Thị trấn”.',
  }),
  COMMUNE_MISSING: () => ({ what: 'Chưa ghi xã, phường', remedy: 'Đối tượng này phải ghi xã, phường nơi công tác.' }),
  VILLAGE_UNKNOWN: (values) => ({
    what: `${values['commune'] ?? ''} chưa có “${values['name'] ?? ''}”`,
    remedy: `${values['nearest'] ? `${meant(values)} ` : ''}Sửa tên, hoặc thêm thôn ở trang Địa bàn rồi nạp lại.`,
  }),
  VILLAGE_SEVERAL: ({ name, several }) => ({
    what: `“${name ?? ''}” có thể là: ${several ?? ''}`,
    remedy: 'Ghi đủ tên như trong danh mục.',
  }),
  CITIZEN_WRONG: () => ({
    what: 'Số định danh không đúng dạng',
    remedy: 'Ghi 12 chữ số (hoặc 9 chữ số cũ), hay để trống.',
  }),
  CITIZEN_ZERO_LOST: () => ({
    what: 'Số định danh thiếu một chữ số, có thể mất số 0 ở đầu',
    remedy: 'Đặt ô kiểu văn bản rồi ghi đủ 12 chữ số, hay để trống.',
  }),
  CITIZEN_SEX: () => ({
    what: 'Số định danh không khớp giới tính',
    remedy: 'Xem lại giấy tờ, sửa một trong hai ô.',
  }),
  CITIZEN_TAKEN: ({ other }) => ({
    what: `Số định danh này đã ghi cho ${other ?? 'người khác'}`,
    remedy: 'Xem lại giấy tờ của hai người.',
  }),
  SEX_UNKNOWN: ({ text }) => ({ what: `Không rõ “${text ?? ''}”`, remedy: 'Ghi Nam hoặc Nữ, hay để trống.' }),
  ETHNICITY_UNKNOWN: ({ text }) => ({
    what: `Không có dân tộc “${text ?? ''}” trong danh mục`,
    remedy: 'Ghi theo danh mục 54 dân tộc, hay để trống.',
  }),
  SESSION_UNKNOWN: (values) => ({ what: `Không có lớp “${values['name'] ?? ''}”`, remedy: meant(values) }),
  SESSION_OVER: ({ name }) => ({ what: `Lớp “${name ?? ''}” đã xong hoặc đã hủy`, remedy: 'Chọn lớp khác.' }),
  SESSION_FULL: ({ name }) => ({ what: `Lớp “${name ?? ''}” hết chỗ`, remedy: 'Chọn lớp khác, hoặc tăng số chỗ.' }),
  SESSION_OVERLAP: ({ name, other }) => ({
    what: `Lớp “${name ?? ''}” trùng giờ với “${other ?? ''}” của người này`,
    remedy: 'Giữ một trong hai lớp.',
  }),
};

/** What is wrong with a row and what to do, in words. */
export function tellTraineeFault({ code, values }: Pick<TraineeFault, 'code' | 'values'>): Told {
  return told[code](values);
}
