/** Commands of learning that a phone sends without a household; words: `words/capture-phone.vi.ts`. */
export const learningKinds = [
  'practice.handIn',
  'quiz.draw',
  'quiz.handIn',
  'question.ask',
  'pin.propose',
  'attendance.mark',
  'signal.send',
] as const;

export type LearningKind = (typeof learningKinds)[number];

export function isLearningKind(kind: string): kind is LearningKind {
  return learningKinds.some((one) => one === kind);
}
