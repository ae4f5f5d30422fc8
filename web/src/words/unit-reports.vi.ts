/** Reports that a unit made outside the system and that are loaded as its own figures. */
export const unitReportWords = {
  title: 'Số của đơn vị báo',
  intro:
    'Báo cáo R1 đến R3 đơn vị tự lập ngoài hệ thống. Đứng cạnh số của hệ thống để đối chiếu, không thay số của hệ thống.',
  own: (poor: string, nearPoor: string) => `Hệ thống đang có: ${poor} hộ nghèo, ${nearPoor} hộ cận nghèo.`,
  load: 'Nạp báo cáo Excel của đơn vị',
  loadHelp:
    'Tệp theo mẫu của Thông tư, mỗi biểu một trang tên R1, R2, R3. Ô sai hoặc không cân đối được nêu tên biểu, dòng, cột; khi đó chưa số nào được ghi.',
  files: 'Tệp Excel (R1, R2, R3; một hay nhiều tệp)',
  stage: 'Giai đoạn',
  stages: { official: 'Chính thức', preliminary: 'Sơ bộ' },
  nth: (version: number) => `bản ${version}`,
  version: 'Bản',
  poor: 'Hộ nghèo',
  nearPoor: 'Hộ cận nghèo',
  source: 'Nguồn',
  by: 'Người nạp',
} as const;
