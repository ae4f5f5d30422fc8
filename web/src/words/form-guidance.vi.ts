import type { Source } from '@ra-soat/domain/kernel/source.ts';

/** What helps to ask and to fill one question, and where it is written. */
export interface Guidance {
  readonly text: string;
  readonly source: Source;
}

const STATISTICS: Source = { document: 'Quy tắc của các cuộc điều tra hộ gia đình', mark: 'probable' };
const INDICATORS: Source = { document: 'Nghị định số 07/2021/NĐ-CP', article: 'Phụ lục', mark: 'confirmed' };
const PROBABLE: Source = { ...INDICATORS, mark: 'probable' };
const FORMS_2016: Source = {
  document: 'Mẫu phiếu giai đoạn 2016-2020 (Thông tư số 17/2016/TT-BLĐTBXH)',
  mark: 'probable',
};
const HOUSE: Source = { document: 'Quy ước của phần mềm', mark: 'probable' };

const guide = (text: string, source: Source): Guidance => ({ text, source });

/** By the fact asked. Only what the texts and forms at hand say; a question without an entry has none. */
export const FACT_GUIDANCE: Readonly<Record<string, Guidance>> = {
  bornOn: guide(
    'Tuổi tính đủ năm đến ngày phỏng vấn. Chỉ biết năm sinh cũng được; phần mềm chỉ hỏi ngày khi ngày làm thay đổi kết quả.',
    HOUSE,
  ),
  countedBecause: guide(
    'Vẫn tính dù vắng hoặc chưa đủ 6 tháng: chủ hộ, trẻ mới sinh, cô dâu hoặc chú rể mới về, bộ đội xuất ngũ mới về, học sinh, sinh viên và người chữa bệnh ở xa do hộ nuôi.',
    STATISTICS,
  ),
  work: guide(
    'Làm ruộng nương, chăn nuôi, buôn bán của nhà cũng là có việc làm. Làm thuê theo ngày là làm công ăn lương.',
    PROBABLE,
  ),
  wantsToWork: guide(
    'Không tính là tìm việc: học sinh, sinh viên, người nội trợ không muốn đi làm, người không có khả năng làm việc.',
    PROBABLE,
  ),
  labourContract: guide('Chỉ hỏi người làm công ăn lương, kể cả làm thuê theo ngày.', PROBABLE),
  monthlyAssistance: guide(
    'Người phụ thuộc là trẻ em dưới 16 tuổi; người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp xã hội hằng tháng. Mỗi người chỉ tính một lần.',
    PROBABLE,
  ),
  nutrition: guide(
    'Lấy theo kết quả cân, đo của trạm y tế. Chưa cân, đo thì ghi “Chưa cân, đo”, không ghi là bình thường.',
    HOUSE,
  ),
  attending: guide(
    'Đúng cấp theo tuổi: 3 đến dưới 6 tuổi mầm non; 6 đến dưới 12 tuổi tiểu học; 12 đến dưới 16 tuổi trung học cơ sở.',
    PROBABLE,
  ),
  finishedLevel: guide('Trẻ đã học xong cấp của tuổi mình thì không tính là thiếu hụt.', PROBABLE),
  vocationalCertificate: guide(
    'Người từ 18 đến 30 tuổi: đang được đào tạo, hoặc học xong trung học phổ thông, hoặc có bằng, chứng chỉ sơ cấp, trung cấp, cao đẳng nghề.',
    INDICATORS,
  ),
  enterpriseCertificate: guide(
    'Chứng nhận doanh nghiệp đào tạo nghề tại chỗ cũng được tính cho người từ 16 đến 30 tuổi.',
    INDICATORS,
  ),
  wall: guide('Tường bền chắc: bê tông, gạch hoặc đá, xi măng, gỗ bền chắc.', FORMS_2016),
  column: guide('Cột bền chắc: bê tông cốt thép, gạch hoặc đá, sắt, thép, gỗ bền chắc.', FORMS_2016),
  roof: guide('Mái bền chắc: bê tông cốt thép, ngói. Tôn và fibro xi măng không tính là bền chắc.', {
    document: 'Quy tắc của tổng điều tra dân số và nhà ở',
    mark: 'probable',
  }),
  waterSource: guide(
    'Nguồn nước sạch: nước máy; giếng khoan; giếng đào được bảo vệ; nước khe, mó được bảo vệ; nước mưa; nước đóng chai, bình.',
    INDICATORS,
  ),
  toilet: guide(
    'Nhà tiêu hợp vệ sinh: tự hoại, bán tự hoại; thấm dội nước; cải tiến có ống thông hơi; hai ngăn; hố xí đào có bệ ngồi.',
    PROBABLE,
  ),
  usesInternet: guide('Một thành viên dùng internet di động hoặc cố định là đủ.', PROBABLE),
};

/** By the number of the B1 section: what counts, and by what one may see it. */
export const B1_GUIDANCE: Readonly<Record<number, Guidance>> = {
  2: guide(
    'Giai đoạn 2016-2020: trẻ dưới 15 tuổi, người trên 60 tuổi, người khuyết tật hoặc bệnh nặng không còn khả năng lao động.',
    FORMS_2016,
  ),
  3: guide('Bằng cao nhất của bất kỳ thành viên nào. Xem bằng.', FORMS_2016),
  4: guide('Việc làm từ 3 tháng trở lên trong 12 tháng. Xem hợp đồng hoặc hỏi.', FORMS_2016),
  5: guide('Số người đang hưởng lương hưu. Xem quyết định.', FORMS_2016),
  6: guide('Nhìn tường, cột (và mái); nên chụp ảnh.', HOUSE),
  7: guide('Đo diện tích rồi chia cho số người trong hộ.', HOUSE),
  8: guide('Số kWh bình quân một tháng. Xem hóa đơn tiền điện.', HOUSE),
  12: guide('Diện tích từng loại đất. Xem giấy tờ.', HOUSE),
  13: guide('Đếm số con, số tàu ghe; xem tận nơi.', HOUSE),
};

export function deprivedWords(number: number, name: string, condition: string): string {
  return `Chỉ số ${number} (${name}) thiếu hụt khi ${condition}.`;
}
