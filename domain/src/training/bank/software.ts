import { questionsOn, type BankQuestion } from '../bank-question.ts';

const source = { document: 'Hướng dẫn “Đi rà soát bằng điện thoại”', mark: 'confirmed' } as const;
const topic = 'software';

/** The field app on the phone. */
export const software: readonly BankQuestion[] = questionsOn({ topic, forms: [], source }, [
  [
    'offline',
    'Đến thôn không có mạng. Có làm phiếu được không?',
    'Được, phiếu nằm trong máy, có mạng thì gửi',
    ['Không, phải quay về', 'Được, nhưng tắt máy là mất', 'Chỉ làm được trên giấy'],
    'Mọi câu trả lời được lưu ngay trong máy.',
  ],
  [
    'send',
    'Về nơi có mạng, phiếu còn “chờ gửi”. Làm gì?',
    'Bấm “Gửi và nhận ngay”, chờ hết “chờ gửi”',
    ['Xóa dữ liệu trình duyệt', 'Làm lại phiếu', 'Gỡ phần mềm rồi cài lại'],
    'Đừng xóa dữ liệu hay gỡ phần mềm khi còn phiếu chưa gửi.',
  ],
  [
    'pin-length',
    'Mã PIN của máy đi rà soát có mấy số?',
    '6 số',
    ['4 số', '8 số', 'Bao nhiêu cũng được'],
    'Mã PIN gồm 6 số, dễ nhớ với mình, khó đoán với người khác.',
  ],
  [
    'returned',
    'Phiếu bị trả lại. Làm gì trước?',
    'Đọc lý do, bấm “Sửa phiếu” rồi gửi lại',
    ['Xóa phiếu', 'Làm phiếu mới cho hộ khác', 'Chờ xã sửa giúp'],
    'Lý do trả lại có ngay trên phiếu.',
  ],
  [
    'new-household',
    'Gặp một hộ chưa có trong danh sách muốn được rà soát. Bấm gì?',
    'Bấm “Gặp hộ mới”, hộ ký Mẫu số 01',
    ['Ghi vào phiếu của hộ khác', 'Bấm “Kết thúc phiếu”', 'Không làm gì'],
    'Hộ mới vào danh sách bằng Giấy đề nghị Mẫu số 01.',
  ],
  [
    'lost-phone',
    'Mất điện thoại đi rà soát. Làm gì?',
    'Báo xã ngay',
    ['Chờ hết đợt rồi báo', 'Mua máy khác rồi im lặng', 'Nhờ người khác làm bằng tài khoản của mình'],
    'Báo xã ngay; người khác không có PIN thì không xem được phiếu trong máy.',
  ],
  [
    'sealed',
    'Nhiều ngày không có mạng. Làm gì để phiếu không mất theo máy?',
    'Mỗi tối lưu tệp niêm phong, đưa công chức xã',
    ['Chụp ảnh màn hình gửi cho bạn', 'Chép tay vào sổ riêng', 'Tắt máy để giữ pin'],
    'Tệp niêm phong mang phiếu về xã mà người khác không đọc được.',
  ],
  [
    'search',
    'Tìm hộ trên điện thoại thế nào cho nhanh?',
    'Gõ tên chủ hộ, không dấu cũng được',
    ['Phải gõ đủ dấu', 'Phải nhớ mã hộ', 'Phải hỏi công chức xã'],
    'Ô tìm không phân biệt dấu, chữ hoa, chữ thường.',
  ],
]);
