/** Address and village without saying the village twice. */
export function addressLine(address: string, village: string): string {
  if (address === '') return village;
  return address.includes(village) ? address : `${address}, ${village}`;
}
