const bodies: Readonly<Record<string, string>> = {
  district: 'Chủ tịch UBND cấp huyện',
  province: 'cấp tỉnh',
  commune_chair_record: 'Chủ tịch UBND cấp xã (ghi vào hồ sơ)',
};

/** Who gives the opinion before the decision, by the setting of the place. */
export function opinionBodyName(body: string | null): string {
  return (body === null ? undefined : bodies[body]) ?? 'cấp có thẩm quyền';
}
