import { randomUUID } from 'node:crypto';
import { directiveGive, taskAnswer } from '@ra-soat/server/directives/contract.ts';
import { taskIdOf } from '@ra-soat/server/platform/task-id.ts';
import { guidanceAdd } from '@ra-soat/server/guidance/contract.ts';
import { inspectionRecord } from '@ra-soat/server/inspections/contract.ts';
import { settingEnter } from '@ra-soat/server/settings/contract.ts';
import type { Hand } from '../season/hand.ts';
import { villageAt, type DemoCommune } from './demo-commune.ts';

/** A department of a province with the commune of the demonstration below it. */
export interface Province {
  readonly id: string;
  readonly name: string;
  readonly hand: Hand;
}

const officeOf = ({ name }: Province) => `Sở Nông nghiệp và Môi trường ${name}`;

/** The province asks for the preliminary report two days before the day of the law. */
async function setReportDay({ id, hand }: Province): Promise<void> {
  await hand.send(settingEnter, {
    ...{ place: id, setting: { key: 'report.preliminary', value: '11-13' }, from: '2026-01-01', to: null },
    ...{ document: 'Kế hoạch rà soát năm 2026 của tỉnh, số DEMO-58/KH-UBND (dữ liệu mẫu)', mark: 'confirmed' },
  });
}

async function addGuidance(province: Province, { id, officials, synthetic }: DemoCommune): Promise<void> {
  const common = { questions: [], validTo: null };
  await province.hand.send(guidanceAdd, {
    ...{ ...common, guidanceId: randomUUID(), place: province.id, number: 'DEMO-1204/SNNMT-GN', on: '2026-09-01' },
    ...{ issuer: officeOf(province), validFrom: '2026-09-01', steps: ['collect', 'meet'] },
    subject: 'Hướng dẫn thu thập thông tin và họp dân năm 2026 (dữ liệu mẫu)',
    content:
      'Rà soát viên đến từng hộ, không ghi phiếu thay hộ. Hộ vắng nhà: hẹn lại ít nhất một lần và ghi kết quả mỗi lần đến. Mời Mặt trận Tổ quốc dự họp dân trước ít nhất năm ngày (dữ liệu mẫu).',
  });
  await officials.officer.send(guidanceAdd, {
    ...{ ...common, guidanceId: randomUUID(), place: id, number: 'DEMO-27/UBND-KT', on: '2026-09-04' },
    ...{
      issuer: `UBND ${synthetic.request.place.name.toLocaleLowerCase('vi')}`,
      validFrom: '2026-09-04',
      steps: ['collect'],
    },
    subject: 'Phân công rà soát viên và giờ nhận phiếu (dữ liệu mẫu)',
    content:
      'Phiếu nộp tại bộ phận một cửa các buổi chiều thứ ba, thứ năm; thiếu chữ ký thì trả lại ngay (dữ liệu mẫu).',
  });
}

/** Two tasks to the commune, one done and one late; and one of the commune to its villages. */
async function giveTasks(province: Province, { id, officials, villages }: DemoCommune): Promise<void> {
  const directiveId = randomUUID();
  await province.hand.send(directiveGive, {
    ...{ directiveId, place: province.id, source: 'meeting', by: `Giám đốc ${officeOf(province)}` },
    ...{ on: '2026-10-20', number: 'DEMO-88/TB-SNNMT' },
    content: 'Kết luận cuộc họp giao ban tiến độ rà soát tháng 10 (dữ liệu mẫu)',
    work: [
      { what: 'Báo cáo tiến độ thu thập phiếu của từng thôn', dueOn: '2026-10-30', units: [{ place: id }] },
      { what: 'Rà lại các phiếu có điểm sát ngưỡng, báo cáo số phiếu', dueOn: '2026-11-06', units: [{ place: id }] },
    ],
  });
  const { officer } = officials;
  await officer.send(taskAnswer, {
    ...{ taskId: taskIdOf(directiveId, 0, id), on: '2026-10-28', paper: 'DEMO-19/BC-UBND' },
    note: 'Đã gửi báo cáo tiến độ từng thôn (dữ liệu mẫu)',
  });
  await officer.send(directiveGive, {
    ...{ directiveId: randomUUID(), place: id, source: 'leader', by: 'Chủ tịch UBND', on: '2026-11-02', number: '' },
    content: 'Các thôn niêm yết xong trước ngày an toàn cuối cùng (dữ liệu mẫu)',
    work: [
      {
        what: 'Chuẩn bị bảng niêm yết và người ghi nhận ý kiến tại nhà văn hóa',
        dueOn: '2026-11-20',
        units: villages.slice(0, 5).map((villageId) => ({ villageId })),
      },
    ],
  });
}

async function inspect(province: Province, commune: DemoCommune): Promise<void> {
  await province.hand.send(inspectionRecord, {
    ...{ inspectionId: randomUUID(), commune: commune.id, by: province.id, office: officeOf(province) },
    ...{ number: 'DEMO-05/BB-KT', on: '2026-11-04', venue: 'Trụ sở UBND (dữ liệu mẫu)' },
    team: [{ name: province.hand.actor.fullName, office: 'Trưởng đoàn' }],
    present: [{ name: commune.officials.officer.actor.fullName, office: 'Công chức làm công tác giảm nghèo' }],
    findings: 'Xã có kế hoạch, quyết định đầy đủ; phiếu của các thôn đã kiểm tra đều có chữ ký (dữ liệu mẫu).',
    remarks: [
      {
        ...{ remarkId: randomUUID(), villageId: villageAt(commune, 0), dueOn: '2026-11-18', who: 'Trưởng thôn' },
        what: 'Biên bản họp dân chưa ghi rõ ý kiến không đồng ý, đề nghị bổ sung (dữ liệu mẫu)',
      },
    ],
  });
}

/** What a province does over a commune in the season: its setting, letters, tasks and an inspection. */
export async function seedFromAbove(province: Province, commune: DemoCommune): Promise<void> {
  await setReportDay(province);
  await addGuidance(province, commune);
  await giveTasks(province, commune);
  await inspect(province, commune);
}
