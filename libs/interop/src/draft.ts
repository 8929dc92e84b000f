/** Leaves out what is not there: in a draft, a missing field means "as it was". */
export function defined<T extends object>(draft: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as T;
}
