/** Form of number: Mẫu số 03, "Số …/GCN-HN.HCN"; below 10 with a leading zero (NĐ 30/2020/NĐ-CP). */
export function certificateNumber(serial: number): string {
  return `${String(serial).padStart(2, '0')}/GCN-HN.HCN`;
}
