import { communication } from './communication.js';
import { creation } from './creation.js';
import type { DigCompArea } from './digcomp-set.js';
import { information } from './information.js';
import { problemSolving } from './problem-solving.js';
import { safety } from './safety.js';

export const digComp: DigCompArea[] = [information, communication, creation, safety, problemSolving];
