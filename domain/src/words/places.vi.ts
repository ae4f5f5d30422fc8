import type { AreaType } from '../standards/standard.ts';
import type { B1Region, PlaceLevel, PlaceQuestionReason } from '../places/place.ts';

export const placeLevelWords: Readonly<Record<PlaceLevel, string>> = {
  country: 'Cả nước',
  province: 'Tỉnh, thành phố',
  district: 'Huyện, quận, thị xã',
  commune: 'Xã, phường, thị trấn, đặc khu',
};

export const areaTypeWords: Readonly<Record<AreaType, string>> = {
  rural: 'nông thôn',
  urban: 'thành thị',
  special: 'đặc khu (tỉnh quyết định khu vực)',
};

export const b1RegionWords: Readonly<Record<B1Region, string>> = {
  NT1: 'Đồng bằng sông Hồng',
  NT2: 'Trung du và miền núi phía Bắc',
  NT3: 'Bắc Trung Bộ và Duyên hải miền Trung',
  NT4: 'Tây Nguyên',
  NT5: 'Đông Nam Bộ',
  NT6: 'Đồng bằng sông Cửu Long',
};

export const placeQuestionWords: Readonly<Record<PlaceQuestionReason, string>> = {
  no_such_name: 'Trong tỉnh không còn xã nào mang tên này; đề nghị chọn xã đã nhận địa bàn.',
  name_in_other_district: 'Tên này nay chỉ còn ở huyện khác trong tỉnh; đề nghị xác nhận có đúng là xã đó không.',
  name_not_unique: 'Trong huyện có nhiều xã trùng tên; đề nghị chọn đúng xã.',
};
