import { lessons } from '@ra-soat/domain/training/lessons/lessons.ts';
import { learnWords } from '../../words/capture-learn.vi.ts';
import { isLessons } from './lessons-answer.ts';
import { useReadMarks } from './read-marks.ts';
import { stateOf, type Step } from './step-state.ts';
import { useLesson } from './use-lesson.ts';

/** How much of what there is to read the person has read. */
export function useMaterialsStep(): Step {
  const { read } = useReadMarks();
  const answer = useLesson('learn.lessons', isLessons);
  const ids = [...lessons.map(({ id }) => id), ...(answer?.materials ?? []).map(({ materialId }) => materialId)];
  const done = ids.filter((id) => read.includes(id)).length;
  return { state: stateOf(done, ids.length), said: learnWords.readOf(done, ids.length) };
}
