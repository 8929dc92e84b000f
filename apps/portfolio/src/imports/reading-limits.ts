export interface ReadingLimits {
  /** At the same time; one person holds one less. */
  processes: number;
  /** Files that wait, each with its 10 MB. */
  waiting: number;
  /** For one file. What takes longer, or more memory, was made to. */
  seconds: number;
  /** Of the whole process that reads it: the heap, what lies outside, the program itself. */
  megabytes: number;
  heapMegabytes: number;
}

export const USUAL_LIMITS: ReadingLimits = {
  processes: 2,
  waiting: 8,
  seconds: 10,
  megabytes: 256,
  heapMegabytes: 96,
};
