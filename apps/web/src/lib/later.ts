/** For what a `load` function does not wait for: the page that shows it says when it failed, also if that is before it is there. */
export function later<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => {});
  return answer;
}
