export interface DrawnTie {
  experienceId: string;
  skillId: string;
  path: string;
}

/** A curve from each experience to each of its skills, between the sides that face each other; also where one reads from the right. */
export function drawnTies(box: HTMLElement, ties: readonly { experienceId: string; skillId: string }[]): DrawnTie[] {
  const around = box.getBoundingClientRect();
  const ends = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-end]')].map((end) => [
      end.dataset['end'],
      end.getBoundingClientRect(),
    ]),
  );
  return ties.flatMap(({ experienceId, skillId }) => {
    const [one, other] = [ends.get(experienceId), ends.get(skillId)];
    if (!one || !other) return [];
    const [left, right] = one.left < other.left ? [one, other] : [other, one];
    const [x1, x2] = [left.right - around.left, right.left - around.left];
    const [y1, y2] = [left, right].map(({ top, height }) => top + height / 2 - around.top) as [number, number];
    const bend = (x2 - x1) / 2;
    return [{ experienceId, skillId, path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }];
  });
}
