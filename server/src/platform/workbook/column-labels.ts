/** What a column holds. `age` and `size` are helper columns; `running` is the running row number; `reference` our own key of a file we wrote. */
export type Field =
  | 'running'
  | 'number'
  | 'headName'
  | 'name'
  | 'relation'
  | 'birth'
  | 'sex'
  | 'citizenNumber'
  | 'province'
  | 'district'
  | 'districtCode'
  | 'commune'
  | 'communeCode'
  | 'village'
  | 'address'
  | 'ethnicity'
  | 'class'
  | 'decisionNumber'
  | 'decisionDay'
  | 'b1'
  | 'b2'
  | 'ethnicMinority'
  | 'noLabourCapacity'
  | 'merit'
  | 'causes'
  | 'note'
  | 'age'
  | 'size'
  | 'reference';

/** Headings met over each column, folded, without marks and brackets. */
export const columnLabels: Readonly<Record<Field, readonly string[]>> = {
  running: ['tt', 'stt', 'so thu tu'],
  number: ['so tt ho', 'stt ho', 'tt ho', 'so thu tu ho', 'ma ho', 'so ho', 'ma so ho'],
  headName: ['ho ten chu ho', 'ho va ten chu ho', 'chu ho', 'ten chu ho'],
  name: [
    'ho ten thanh vien',
    'ho va ten thanh vien',
    'ho ten',
    'ho va ten',
    'ten thanh vien',
    'thanh vien',
    'ho ten nhan khau',
  ],
  relation: ['quan he voi chu ho', 'quan he', 'qh voi chu ho', 'moi quan he voi chu ho', 'qhch'],
  birth: ['ngay sinh', 'nam sinh', 'ngay thang nam sinh', 'sinh ngay', 'ngay nam sinh'],
  sex: ['gioi tinh', 'gt', 'nam nu', 'phai'],
  citizenNumber: [
    'cccd',
    'so cccd',
    'cmnd',
    'cmnd cccd',
    'cccd cmnd',
    'so cmnd cccd',
    'so dinh danh',
    'so dinh danh ca nhan',
    'can cuoc',
    'so can cuoc',
  ],
  province: ['tinh', 'tinh thanh pho', 'ten tinh', 'tinh tp'],
  district: ['huyen', 'quan huyen', 'ten huyen', 'huyen thi xa'],
  districtCode: ['ma huyen', 'ma quan huyen'],
  commune: ['xa', 'xa phuong', 'ten xa', 'phuong', 'xa phuong thi tran', 'xa phuong dac khu'],
  communeCode: ['ma xa', 'ma phuong', 'ma xa phuong'],
  village: [
    'thon',
    'thon ban',
    'thon to dan pho',
    'to dan pho',
    'ap',
    'ban',
    'thon xom',
    'thon buon',
    'khu pho',
    'thon tdp',
    'tdp',
  ],
  address: ['dia chi', 'noi o', 'cho o'],
  ethnicity: ['dan toc', 'ma dan toc'],
  class: ['phan loai ho', 'phan loai', 'loai ho', 'ket qua ra soat'],
  decisionNumber: ['so quyet dinh cong nhan', 'so quyet dinh', 'so qd', 'so qd cong nhan'],
  decisionDay: ['ngay ban hanh quyet dinh', 'ngay ban hanh', 'ngay quyet dinh', 'ngay qd', 'ngay ban hanh qd'],
  b1: ['diem b1', 'phieu b1', 'b1', 'diem a', 'tong diem b1'],
  b2: ['diem b2', 'phieu b2', 'b2', 'diem b', 'tong diem b2'],
  ethnicMinority: ['ho dtts', 'dtts', 'ho dan toc thieu so'],
  noLabourCapacity: ['ho khong co kha nang lao dong', 'khong co kha nang lao dong', 'kcknld', 'ho kcknld'],
  merit: [
    'ho co thanh vien la nguoi co cong voi cach mang',
    'ho co thanh vien la nguoi co cong',
    'nguoi co cong',
    'ncc',
    'ho ncc',
  ],
  causes: ['nguyen nhan ngheo', 'nguyen nhan', 'ma nguyen nhan'],
  note: ['ghi chu'],
  age: ['tuoi'],
  size: ['so nhan khau', 'nhan khau', 'so khau'],
  reference: ['ma ho so ra soat'],
};
