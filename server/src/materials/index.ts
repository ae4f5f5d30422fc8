import { learnLessonsQuery } from './learn-lessons.ts';
import { materialAddCommand, materialVersionCommand } from './material-add.ts';
import { materialFileFile } from './material-file.ts';
import { materialLinkCommand } from './material-link.ts';
import { materialsQuery } from './materials.ts';
import { pinAddCommand, pinDecideCommand, pinProposeCommand } from './pin-add.ts';
import { pinsQuery } from './pins.ts';

export const materials = {
  commands: [
    materialAddCommand,
    materialVersionCommand,
    materialLinkCommand,
    pinAddCommand,
    pinProposeCommand,
    pinDecideCommand,
  ],
  queries: [materialsQuery, pinsQuery, learnLessonsQuery],
  files: [materialFileFile],
};
