/** A word of the middle of a sentence at the beginning of a cell: "đang rà soát" → "Đang rà soát". */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
