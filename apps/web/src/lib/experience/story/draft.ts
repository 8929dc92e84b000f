import { blankText, type ExperienceText } from '../text.ts';

/** Until an experience has a title it waits in this tab, and nowhere else. */
const key = 'lorfolio_story';

export interface StoryDraft {
  ownerId: string;
  text: ExperienceText;
}

/** What was begun in this tab by this person; someone else's is thrown away. */
export function readDraft(ownerId: string): ExperienceText {
  try {
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null') as StoryDraft | null;
    if (draft?.ownerId === ownerId) return { ...blankText(), ...draft.text };
  } catch {
    // What cannot be read is as good as nothing.
  }
  forgetDraft();
  return blankText();
}

export function keepDraft(draft: StoryDraft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage only means that a reload begins anew.
  }
}

export function forgetDraft(): void {
  sessionStorage.removeItem(key);
}
