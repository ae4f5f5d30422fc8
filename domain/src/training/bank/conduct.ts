import { questionsOn, type BankQuestion } from '../bank-question.ts';

const guide = { document: 'Hướng dẫn “Đi rà soát bằng điện thoại”', mark: 'confirmed' } as const;
const service = { document: 'Thủ tục hành chính 1.011606', mark: 'confirmed' } as const;
const decision = { document: 'Quyết định 24/2021/QĐ-TTg', article: 'Điều 4', mark: 'probable' } as const;
const topic = 'conduct';

/** How one behaves at a household's door. */
export const conduct: readonly BankQuestion[] = [
  ...questionsOn({ topic, forms: [], source: guide }, [
    [
      'promise',
      'Chủ hộ hỏi: “Nhà tôi có được hộ nghèo không?” Rà soát viên trả lời thế nào?',
      'Tôi chỉ ghi thông tin; kết quả do xã quyết định sau khi họp dân và niêm yết',
      ['Chắc chắn được', 'Chắc chắn không được', 'Được, nếu trả lời theo ý tôi'],
      'Không hứa trước kết quả.',
    ],
    [
      'guess',
      'Chủ hộ không nhớ một thông tin. Rà soát viên làm gì?',
      'Để trống, hẹn hỏi lại',
      ['Ghi theo phiếu năm trước', 'Đoán cho gần đúng', 'Ghi số của hộ bên cạnh'],
      'Không đoán thay hộ: câu trả lời sai làm sai kết quả.',
    ],
    [
      'pin',
      'Người quen mượn mã PIN để làm phiếu giúp. Làm gì?',
      'Không cho, và báo xã nếu cần người làm thay',
      ['Cho mượn một lần', 'Viết mã PIN dán sau máy', 'Dùng chung một mã cho cả tổ'],
      'Ai làm phiếu thì dùng tài khoản của người ấy; mã PIN không đưa cho ai.',
    ],
    [
      'absent',
      'Đến nhà không gặp ai. Làm gì?',
      'Ghi lần đến, hôm khác đến lại',
      ['Ghi hộ không nghèo', 'Tự điền theo hiểu biết', 'Xóa hộ khỏi danh sách'],
      'Ghi lần đến với ngày và lý do; hộ vẫn còn trong danh sách đến khi có kết quả.',
    ],
    [
      'edit-class',
      'Một người nhờ sửa “xếp loại” của hộ cho thành hộ nghèo. Làm gì?',
      'Không sửa; kết quả chỉ đổi khi có thông tin mới, họp dân hoặc phúc tra',
      ['Sửa rồi báo sau', 'Sửa nếu trưởng thôn đồng ý', 'Bớt điểm B1 cho vừa ngưỡng'],
      'Xếp loại tính từ thông tin; không ai sửa trực tiếp.',
    ],
    [
      'news',
      'Đăng tin, ảnh về buổi rà soát thì cần tránh gì?',
      'Nêu tên, địa chỉ của hộ được rà soát',
      ['Nêu số thôn đã xong', 'Nêu ngày họp', 'Đăng ảnh hội trường'],
      'Tin bài không nêu tên hộ.',
    ],
  ]),
  ...questionsOn({ topic, forms: [], source: service }, [
    [
      'fee',
      'Người dân nộp Giấy đề nghị rà soát phải trả phí bao nhiêu?',
      'Không phải trả phí',
      ['20.000 đồng', '50.000 đồng', 'Tùy xã quy định'],
      'Thủ tục không thu phí; nộp trực tiếp, qua bưu điện hoặc trực tuyến.',
    ],
  ]),
  ...questionsOn({ topic, forms: [], source: decision }, [
    [
      'helps-writing',
      'Hộ khó khăn không biết viết Giấy đề nghị. Trưởng thôn làm gì?',
      'Giúp hộ viết Mẫu số 01 để hộ ký',
      ['Tự đưa hộ vào danh sách không cần giấy', 'Khuyên hộ chờ năm sau', 'Ký thay hộ'],
      'Hộ mới chỉ vào danh sách bằng Giấy đề nghị của hộ; giúp viết, không làm thay.',
    ],
  ]),
];
