import { showWhole } from '../kernel/dong.ts';
import type { PropagandaKind } from '../training/propaganda.ts';

interface SessionFacts {
  readonly days: string;
  readonly unit: string;
  readonly session: string;
  readonly organisers: readonly string[];
  readonly planNumber: string;
  readonly planDay: string;
  readonly venue: string;
  readonly points: number;
  readonly subjects: readonly string[];
  readonly trainers: readonly string[];
  readonly persons: number;
  readonly presences: number;
}

/** Tin ngắn sau buổi tập huấn: chỉ số liệu của buổi, không nêu tên hộ, không nêu tên người học. */
export const newsWords = {
  onDay: (day: string) => `Ngày ${day}`,
  fromTo: (from: string, to: string) => `Từ ngày ${from} đến ngày ${to}`,
  proposedTitle: (unit: string, session: string) => `${unit}: ${session}`,
  proposal: ({
    days,
    organisers,
    session,
    planNumber,
    planDay,
    venue,
    points,
    subjects,
    trainers,
    persons,
    presences,
  }: SessionFacts): string[] => [
    `${days}, ${venue === '' ? '' : `tại ${venue}, `}${organisers.join(', ')} tổ chức ${session} theo Kế hoạch số ${planNumber} ngày ${planDay}.`,
    `${points > 1 ? `Buổi tập huấn có ${showWhole(points)} điểm cầu. ` : ''}Có ${showWhole(persons)} người dự, ${showWhole(presences)} lượt có mặt theo buổi.`,
    ...(subjects.length > 0 ? [`Người học được hướng dẫn các nội dung: ${subjects.join('; ')}.`] : []),
    ...(trainers.length > 0 ? [`Giảng viên, báo cáo viên đến từ: ${trainers.join('; ')}.`] : []),
    'Sau buổi tập huấn, người học tự thực hành trên hộ mẫu, làm bài kiểm tra và gửi câu hỏi còn vướng mắc để được trả lời.',
  ],
} as const;

export const propagandaKindWords: Readonly<Record<PropagandaKind, string>> = {
  loudspeaker: 'Bài phát loa',
  leaflet: 'Tờ rơi',
  talk: 'Nói chuyện ở thôn, tổ dân phố',
  other: 'Cách khác',
};

const whoMayAsk =
  'Hộ gia đình có đời sống khó khăn, hoặc gặp thiên tai, tai nạn, bệnh tật nặng làm mất nguồn sống, đều có quyền làm Giấy đề nghị rà soát. Hộ đã khá lên cũng làm giấy đề nghị để được công nhận thoát nghèo, thoát cận nghèo.';
const how =
  'Giấy đề nghị nộp tại Ủy ban nhân dân xã, phường: nộp trực tiếp, gửi bưu điện hoặc nộp trên mạng. Ai chưa biết viết giấy thì nhờ trưởng thôn, tổ trưởng tổ dân phố hoặc công chức xã hướng dẫn. Nộp giấy không mất tiền.';
const visit =
  'Rà soát viên đến từng nhà hỏi theo phiếu. Bà con trả lời đúng sự thật, không khai bớt, không khai thêm. Rà soát viên không thu tiền, không nhận quà.';
const meeting =
  'Kết quả được đưa ra họp thôn, tổ dân phố và niêm yết công khai. Mời bà con dự họp, xem danh sách; thấy thừa, thiếu hay sai thì phản ánh với trưởng thôn hoặc Ủy ban nhân dân xã, phường.';
const nobodyLeft = 'Rà soát công khai, dân chủ, đúng đối tượng, không để ai bị bỏ lại phía sau.';

/** Lời mẫu để sửa theo địa phương; chỉ nói điều văn bản đã nói. */
export const propagandaTemplates: Readonly<Record<PropagandaKind, { readonly title: string; readonly text: string }>> =
  {
    loudspeaker: {
      title: 'Phát loa về rà soát hộ nghèo, hộ cận nghèo',
      text: [
        'Kính thưa toàn thể bà con!',
        'Địa phương ta đang rà soát hộ nghèo, hộ cận nghèo.',
        whoMayAsk,
        how,
        visit,
        meeting,
        nobodyLeft,
        'Xin cảm ơn bà con đã lắng nghe.',
      ].join('\n\n'),
    },
    leaflet: {
      title: 'Tờ rơi: ai được đề nghị rà soát, làm thế nào',
      text: [
        `AI ĐƯỢC ĐỀ NGHỊ?\n${whoMayAsk}`,
        `LÀM THẾ NÀO?\n${how}`,
        `RÀ SOÁT VIÊN ĐẾN NHÀ\n${visit}`,
        `XEM KẾT QUẢ VÀ PHẢN ÁNH\n${meeting}`,
        nobodyLeft,
      ].join('\n\n'),
    },
    talk: {
      title: 'Nói chuyện với bà con về rà soát hộ nghèo, hộ cận nghèo',
      text: [
        'Gợi ý nói trong buổi sinh hoạt của thôn, tổ dân phố:',
        `1. ${whoMayAsk}`,
        `2. ${how}`,
        `3. ${visit}`,
        `4. ${meeting}`,
        'Dành thời gian cho bà con hỏi; câu nào chưa trả lời được thì ghi lại, hỏi công chức xã rồi trả lời sau.',
      ].join('\n\n'),
    },
    other: { title: 'Tuyên truyền về rà soát hộ nghèo, hộ cận nghèo', text: [whoMayAsk, how, meeting].join('\n\n') },
  };

/** Bản in của bài phát loa, tờ rơi; bản in của tin. */
export const propagandaPaperWords = {
  form: 'Tài liệu tuyên truyền',
  newsForm: 'Tin tập huấn',
  titles: {
    loudspeaker: 'BÀI PHÁT LOA',
    leaflet: 'TỜ RƠI TUYÊN TRUYỀN',
    talk: 'GỢI Ý NÓI CHUYỆN VỚI BÀ CON',
    other: 'TÀI LIỆU TUYÊN TRUYỀN',
  },
  news: 'TIN',
  fileName: (kind: string, unit: string) => `${kind} - ${unit}`,
  newsFile: (title: string) => `Tin - ${title}`,
  giver: (unit: string) => `Đơn vị giao: ${unit}`,
} as const;
