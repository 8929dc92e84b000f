import { m } from '../paraglide/messages.js';
import type { FirstAnswers } from './answers.ts';

interface Question {
  field: keyof FirstAnswers;
  title: string;
  marked: string;
  hint: string;
  several: boolean;
  choices: { value: string; label: string; text: string }[];
}

/** The three questions of the first visit, in the language of the page. */
export const questionsFor = (givenName: string): [Question, Question, Question] => [
  {
    field: 'why',
    title: m.journey_first_why({ name: givenName }),
    marked: m.journey_first_why_marked(),
    hint: m.journey_first_why_hint(),
    several: true,
    choices: [
      { value: 'job', label: m.journey_first_why_job(), text: m.journey_first_why_job_text() },
      { value: 'training', label: m.journey_first_why_training(), text: m.journey_first_why_training_text() },
      { value: 'change', label: m.journey_first_why_change(), text: m.journey_first_why_change_text() },
      { value: 'vae', label: m.journey_first_why_vae(), text: m.journey_first_why_vae_text() },
      { value: 'try', label: m.journey_first_why_try(), text: m.journey_first_why_try_text() },
    ],
  },
  {
    field: 'start',
    title: m.journey_first_start(),
    marked: m.journey_first_start_marked(),
    hint: m.journey_first_start_hint(),
    several: false,
    choices: [
      { value: 'find', label: m.journey_first_start_find(), text: m.journey_first_start_find_text() },
      { value: 'tell', label: m.journey_first_start_tell(), text: m.journey_first_start_tell_text() },
      { value: 'form', label: m.journey_first_start_form(), text: m.journey_first_start_form_text() },
      { value: 'file', label: m.journey_first_start_file(), text: m.journey_first_start_file_text() },
    ],
  },
  {
    field: 'helper',
    title: m.journey_first_helper(),
    marked: m.journey_first_helper_marked(),
    hint: m.journey_first_helper_hint(),
    several: false,
    choices: [
      { value: 'structure', label: m.journey_first_helper_structure(), text: m.journey_first_helper_structure_text() },
      { value: 'close', label: m.journey_first_helper_close(), text: m.journey_first_helper_close_text() },
      { value: 'nobody', label: m.journey_first_helper_nobody(), text: m.journey_first_helper_nobody_text() },
    ],
  },
];
