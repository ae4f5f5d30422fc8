const KEY = 'ra-soat.chu-to';

/** Large letters are a habit of the person with this phone; they say nothing about a household. */
export function areLettersLarge(): boolean {
  return localStorage.getItem(KEY) === '1';
}

export function showLetters(large: boolean): void {
  document.documentElement.dataset['letters'] = large ? 'large' : 'usual';
}

export function setLetters(large: boolean): void {
  localStorage.setItem(KEY, large ? '1' : '0');
  showLetters(large);
}
