import { showDate, type IsoDate } from '../kernel/dates.ts';

type Filing =
  | { readonly by: 'head' }
  | { readonly by: 'member'; readonly name: string; readonly relation: string }
  | { readonly by: 'other'; readonly name: string; readonly relation: string; readonly authorisation: string };

interface Lookalike {
  readonly head: string;
  readonly village: string;
  readonly sameNumber: boolean;
  readonly listed: boolean;
  readonly request?: string;
  readonly on?: IsoDate;
}

function lookalike({ head, village, sameNumber, listed, request, on }: Lookalike): string {
  const facts = [
    sameNumber ? 'cùng số định danh' : 'cùng họ tên, năm sinh chủ hộ',
    ...(request !== undefined && on !== undefined ? [`đã có giấy đề nghị số ${request} ngày ${showDate(on)}`] : []),
    ...(listed ? ['đã có trong danh sách cần rà soát'] : []),
  ];
  return `Hộ ${head}, ${village}: ${facts.join('; ')}`;
}

function filedBy(filing: Filing): string {
  switch (filing.by) {
    case 'head':
      return 'chủ hộ';
    case 'member':
      return `${filing.name} (${filing.relation})`;
    case 'other':
      return `${filing.name} (${filing.relation}; ${filing.authorisation})`;
  }
}

/** The reason, the number of the letter, the earlier paper: what a step says, in one line. */
function answer(body: Readonly<Record<string, string>>): string {
  const { first, number, reason } = body;
  return [
    ...(first === undefined ? [] : [`theo giấy đề nghị số ${first}`]),
    ...(number === undefined ? [] : [`văn bản số ${number}`]),
    ...(reason === undefined ? [] : [reason]),
  ].join('; ');
}

/** Giấy đề nghị (Mẫu số 01): what the server, the screens and the papers say of it. */
export const requestWords = {
  lookalike,
  filedBy,
  answer,
  states: {
    RECEIVED: 'Đã tiếp nhận, chờ trả lời',
    LISTED: 'Đã đưa vào danh sách cần rà soát',
    ALREADY_LISTED: 'Đã có trong danh sách cần rà soát',
    LINKED: 'Gắn với giấy đề nghị trước của hộ',
    REFUSED: 'Không đưa vào danh sách',
    WITHDRAWN: 'Người đề nghị đã rút',
  },
  channels: { inPerson: 'Trực tiếp', post: 'Bưu điện', online: 'Trực tuyến' },
  sources: { reviewRequest: 'Giấy đề nghị của hộ', villageProposal: 'Thôn đề nghị' },
  reasons: {
    disaster: 'Thiên tai',
    pollution: 'Ô nhiễm môi trường',
    labourAccident: 'Tai nạn lao động',
    illness: 'Ốm đau, bệnh nặng',
    jobLoss: 'Mất việc làm',
    other: 'Lý do khác',
  },
  statuses: { employed: 'Có việc làm', unemployed: 'Không có việc làm', studying: 'Đang đi học' },
} as const;
