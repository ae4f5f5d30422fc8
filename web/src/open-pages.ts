/** Beginnings of the addresses that everybody may open without signing in; each such page brings its own frame. */
const openPages: readonly string[] = ['/moi/', '/diem-danh', '/xac-nhan/', '/giay-chung-nhan/'];

export function isOpenPage(path: string): boolean {
  return openPages.some((start) => path.startsWith(start));
}
