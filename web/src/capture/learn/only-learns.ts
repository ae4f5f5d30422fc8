/** Somebody invited to a training who surveys nobody: the app begins with learning. */
export function onlyLearns(rights: readonly string[]): boolean {
  return rights.includes('training.learn') && !rights.includes('survey.enter');
}
