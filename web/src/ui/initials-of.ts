/** First letters of the last two words, as people here are called: "Nguyễn Thị Đào" → "TĐ". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  return words
    .slice(-2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}
