const KEY = 'ra-soat/invitation/1';

/** The invitation that this phone used before; null: none. */
export function rememberedCode(): string | null {
  return localStorage.getItem(KEY);
}

/** Keeps it for the next half-day; a phone without room asks again. */
export function rememberCode(code: string | null): void {
  try {
    if (code === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, code);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
